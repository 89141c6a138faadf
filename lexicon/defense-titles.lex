# Titles of lawyers who stand by the accused.
# title, as tokens
assistant public defender
chief public defender
court - appointed attorney
criminal defense attorney
defence lawyer
defense attorney
defense counsel
defense lawyer
deputy public defender
federal public defender
public defender
