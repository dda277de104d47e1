"""Tests of findings, by what they ask: does a rank last, is it chance, what was not asked."""
