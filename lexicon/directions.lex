# Words that say where in a place, and name none by themselves.
# word
central
downtown
east
eastern
lower
midtown
north
northeast
northeastern
northern
northwest
northwestern
south
southeast
southeastern
southern
southwest
southwestern
upper
uptown
west
western
