"""German words and abbreviations in the names of bodies, offices, schools, clubs and parishes.

Collected by hand from how the bodies call themselves: the member lists of the Bundesarbeits-
gemeinschaft der Freien Wohlfahrtspflege, the school types of the Kultusministerkonferenz, the
municipal tasks in the schemes of the KGSt, and abbreviations of the Duden. Nothing is copied from
a list of somebody else.
"""
