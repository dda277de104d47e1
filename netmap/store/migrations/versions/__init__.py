"""The steps; :data:`netmap.store.migrate.REVISIONS` lists them in order."""
