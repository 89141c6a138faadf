# Titles, by their last word, of those who sit in judgment.
judge
justice
magistrate
