# comment
by %	furniture
copyright 0 *	copyright	80
sign up*	furniture
