# Words that make another office of a title: "the district attorney" is not the assistant district attorney.
# word
assistant
associate
co
deputy
junior
lieutenant
under
vice
