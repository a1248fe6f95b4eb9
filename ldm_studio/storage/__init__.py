"""Files: pictures with recipes, OpenRaster projects, settings. Everything read from outside is bounded."""
