"""Settings of all tests."""

from hypothesis import settings

# the first example loads catalogues and libraries, and machines are shared: time is no criterion
settings.register_profile("netmap", deadline=None)
settings.load_profile("netmap")
