# Befunde. Jeder hat eine Überschrift (was), eine Zusammenfassung (warum, mit Zahlen)
# und einen Vorschlag (was tun). $where sagt, wo: where-network oder where-field.

where-network = im ganzen Netzwerk
where-field = im Handlungsfeld „{ $field }“

analysis-hubs = Schlüsselakteure
analysis-hubs-help = Akteure mit den meisten Kooperationspartnern (Grad, ungerichtet, ungewichtet; Freeman 1979).
finding-hub-title = { $actor } ist ein Schlüsselakteur { $where }
finding-hub-summary = Arbeitet mit { $degree } der { $others } anderen Akteure { $where } zusammen.
finding-hub-action = Binden Sie { $actor } früh ein und sichern Sie ab, dass Kontakte nicht nur dort zusammenlaufen.
