"""What an edit is: pixels, masks, geometry, recipes, undo. No Qt, no torch, no files."""
