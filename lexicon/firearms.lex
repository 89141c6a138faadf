# Instruments, as the table "instruments" exports them, that shots are fired from.
air rifle
ak-47
ar-15
assault rifle
bb gun
firearm
glock
gun
handgun
pellet gun
pistol
revolver
rifle
semiautomatic rifle
service revolver
service weapon
shotgun
