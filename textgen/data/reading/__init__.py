"""Reading: from files, archives, tables and pipes to text."""
