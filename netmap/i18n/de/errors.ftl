error-catalogue = Ein Text fehlt im Programm ({ $value }). Bitte melden Sie diesen Fehler.
error-unknown-field = Das Handlungsfeld „{ $value }“ gibt es in dieser Karte nicht. Vorhanden sind: { $known }.
