"""What chance and missing answers would do: null models, resampling, permutation."""
