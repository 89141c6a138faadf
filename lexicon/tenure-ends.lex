# Classes of events after which somebody holds no title any more.
# class in small letters	role of those whom it ends for	deaths if only where somebody died, else -
death	target	-
resignation	subject	-
retirement	subject	-
shooting	target	deaths
termination	subject	-
