"""Which cooperations probably exist unrecorded: learnt from hidden ones, and tried on them."""
