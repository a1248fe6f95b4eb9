"""The families of models that the studio runs. Adding one is a file here and a row in `table.py`."""
