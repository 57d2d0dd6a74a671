"""The catalogue of published texts: entries, download, unpacking, standard splits."""
