# Wie sicher ein Befund ist: ein Wort und ein Satz dazu. Die Sätze heißen evidence-<Verfahren>-<Maß>,
# die Gründe dafür, dass es keine Prüfung gibt, evidence-reason-<Grund>. $verdict ist robust oder
# uncertain; $assumed ist 1, wenn die Karte nicht sagt, wer befragt wurde; $ranks ist evidence-ranks
# oder evidence-one-rank.

evidence-robust = Robust
evidence-uncertain = Unsicher
evidence-untestable = Nicht prüfbar
evidence-robust-help = Die Aussage hält den Proben stand: Sie bleibt auch dann richtig, wenn Auskünfte fehlen, und ist kaum Zufall.
evidence-uncertain-help = Die Aussage stimmt für diese Karte, kann sich aber mit weiteren Auskünften ändern oder Zufall sein.
evidence-untestable-help = Was dafür nötig wäre, steht nicht in der Karte, oder es lässt sich nicht berechnen.
evidence-pending = wird geprüft …
evidence-testing = Prüfe { $done } von { $total } Aussagen …

# Bausteine

evidence-one-rank = { $rank_low }
evidence-ranks = { $rank_low } bis { $rank_high }
evidence-top = { $top ->
    [3] unter den ersten drei
    [5] unter den ersten fünf
   *[other] unter den ersten { $top }
}
evidence-in-runs = { $share_in_top ->
    [0] In keinem von { $runs } Probeläufen
    [1] In allen { $runs } Probeläufen
   *[other] In { $in_top } von { $runs } Probeläufen
}
evidence-missing = { $assumed ->
    [1] zufällig { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } der Akteure fehlten (angenommen, denn die Karte sagt nicht, wer befragt wurde)
   *[0] zufällig { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } der Akteure fehlten (so viele wurden nicht befragt)
}
evidence-hits = { $hits ->
    [0] In keinem von { $runs }
    [one] In einem von { $runs }
   *[other] In { $hits } von { $runs }
}
evidence-dealt = { $exact ->
    [1] { evidence-hits } möglichen Fällen
   *[0] { evidence-hits } zufälligen Fällen
}
evidence-coincidence = { $verdict ->
    [robust] Zufall ist das kaum.
   *[uncertain] Das kann Zufall sein.
}

# Bleibt der Platz, wenn Akteure fehlen

evidence-rank_stability-degree = { $missing_share ->
    [0] Alle Akteure wurden befragt. Nach der Zahl der Partner steht der Akteur auf Platz { $ranks }.
   *[other] { evidence-in-runs }, in denen { evidence-missing }, blieb der Akteur { evidence-top }. Meist stand er auf Platz { $ranks }.
}
evidence-rank_stability-pairs = { $missing_share ->
    [0] Alle Akteure wurden befragt. Nach der Zahl der Paare, die nur er verbindet, steht der Akteur auf Platz { $ranks }.
   *[other] { evidence-in-runs }, in denen { evidence-missing }, blieb der Akteur { evidence-top } Brückenakteuren. Meist stand er auf Platz { $ranks }.
}

# Kann es Zufall sein

evidence-rewiring-betweenness = { evidence-hits } zufällig neu verknüpften Netzen, in denen jeder so viele Partner hat wie hier, vermittelte ein Brückenakteur so auffällig zwischen anderen. { $verdict ->
    [robust] Die Stellung folgt also nicht allein aus der Zahl der Kontakte.
   *[uncertain] Die Stellung kann allein aus der Zahl der Kontakte folgen.
}
evidence-rewiring-closed_group = { evidence-hits } zufällig neu verknüpften Netzen, in denen jeder so viele Partner hat wie hier, fand sich eine ebenso große und geschlossene Gruppe. { evidence-coincidence }
evidence-rewiring-open_triad = { evidence-hits } zufällig neu verknüpften Netzen, in denen jeder so viele Partner hat wie hier, fand sich irgendwo ein Paar mit ebenso auffällig vielen gemeinsamen Partnern. { evidence-coincidence }
evidence-label_permutation-closed_type = Zum Vergleich werden die Akteurstypen neu auf die Akteure verteilt: { evidence-dealt } blieb dieser Typ so sehr unter sich. { $observed ->
    [0] Nach außen führt keine Kooperation
    [one] Nach außen führt eine Kooperation
   *[other] Nach außen führen { $observed } Kooperationen
}, im Mittel wären es { NUMBER($expected, maximumFractionDigits: 0) }. { evidence-coincidence }
evidence-label_permutation-closed_field = Zum Vergleich werden die Handlungsfelder neu auf die Akteure verteilt: { evidence-dealt } blieb dieses Feld so sehr unter sich. { $observed ->
    [0] Nach außen führt keine Kooperation
    [one] Nach außen führt eine Kooperation
   *[other] Nach außen führen { $observed } Kooperationen
}, im Mittel wären es { NUMBER($expected, maximumFractionDigits: 0) }. { evidence-coincidence }
evidence-label_permutation-thin_field = Zum Vergleich werden die Handlungsfelder neu auf die Akteure verteilt: { evidence-dealt } arbeiteten die Akteure dieses Feldes so wenig miteinander, gleich in welchem Feld. { $observed ->
    [0] Hier gibt es keine Kooperation
    [one] Hier ist es eine Kooperation
   *[other] Hier sind es { $observed } Kooperationen
}, im Mittel wären es { NUMBER($expected, maximumFractionDigits: 0) }. { evidence-coincidence }
evidence-label_permutation-field_relation = Zum Vergleich werden die Handlungsfelder neu auf die Akteure verteilt. Geprüft werden alle { $compared } Vergleiche von Feldern zugleich: { evidence-dealt } war einer davon ebenso auffällig. { evidence-coincidence }
evidence-label_permutation-ei_index_type = Zum Vergleich werden die Akteurstypen neu auf die Akteure verteilt: { evidence-hits } zufälligen Fällen { $side ->
    [1] mischten sich die Typen so sehr.
   *[other] blieben die Typen so sehr unter sich.
} { evidence-coincidence }
evidence-uniform_graphs-degree_centralisation = { evidence-hits } zufälligen Netzen mit ebenso vielen Akteuren und Kooperationen { $side ->
    [1] liefen die Kontakte so sehr bei einem Akteur zusammen.
   *[other] waren die Kontakte so gleich verteilt.
} { evidence-coincidence }
evidence-uniform_graphs-betweenness_centralisation = { evidence-hits } zufälligen Netzen mit ebenso vielen Akteuren und Kooperationen { $side ->
    [1] liefen die Wege so sehr über einen Akteur.
   *[other] waren die Wege so gleich verteilt.
} { evidence-coincidence }

# Tatsachen der Karte, an denen nur fehlende Auskünfte etwas ändern

evidence-exact-cut_point = { $assumed ->
    [1] Die Karte sagt nicht, wer befragt wurde; angenommen wird, dass { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } der Akteure fehlen. Dass ihr keine zweite Verbindung entgangen ist, ist zu etwa { NUMBER($share_remaining, style: "percent", maximumFractionDigits: 0) } wahrscheinlich.
   *[0] { $share_remaining ->
        [1] Eine zweite Verbindung kann der Karte nicht entgangen sein: Auf einer der beiden Seiten wurden alle befragt.
       *[other] Auf beiden Seiten wurden Akteure nicht befragt ({ $unasked_here } und { $unasked_there }). Dass der Karte zwischen ihnen keine Kooperation entgangen ist, ist zu etwa { NUMBER($share_remaining, style: "percent", maximumFractionDigits: 0) } wahrscheinlich.
    }
}
evidence-exact-bridge = { evidence-exact-cut_point }
evidence-exact-isolated = Der Akteur wurde befragt, und auch sonst hat niemand eine Kooperation mit ihm genannt.
evidence-exact-missing_link = { $unasked ->
    [0] Beide wurden befragt und haben einander nicht genannt. Ob eine Zusammenarbeit sinnvoll ist, wissen Sie am besten.
   *[other] Nur eine der beiden Seiten wurde befragt. Die andere könnte eine Kooperation nennen.
}
evidence-exact-absent_type = { $assumed ->
    [1] Die Karte sagt nicht, wer befragt wurde. Akteure dieses Typs können hier aktiv sein, ohne dass es eingetragen ist.
   *[0] { $unasked ->
        [0] Alle Akteure dieses Typs wurden befragt ({ $known }), keiner ist hier aktiv.
        [one] Von { $known } Akteuren dieses Typs wurde einer nicht befragt. Er könnte hier aktiv sein.
       *[other] Von { $known } Akteuren dieses Typs wurden { $unasked } nicht befragt. Sie könnten hier aktiv sein.
    }
}
evidence-exact-small_field = { $unasked ->
    [0] Alle übrigen Akteure wurden befragt und sind hier nicht aktiv.
   *[other] { $assumed ->
        [1] Die Karte sagt nicht, wer befragt wurde; angenommen wird, dass { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } der übrigen Akteure fehlen.
       *[0] Von den übrigen Akteuren nicht befragt: { $unasked }.
    } { $verdict ->
        [robust] Auch wenn sie alle hier aktiv wären, bliebe das Feld klein.
       *[uncertain] Wären sie alle hier aktiv, wäre das Feld nicht mehr klein.
    }
}

# Warum etwas nicht zu prüfen ist

evidence-reason-never_asked = Die Akteure, um die es geht, wurden noch nicht befragt.
evidence-reason-mostly_unasked = Hier wurden zu wenige Akteure befragt, um eine Rangfolge zu prüfen.
evidence-reason-too_few = Hier gibt es zu wenige Akteure für einen Vergleich.
evidence-reason-no_alternative = Es gibt nichts zu vergleichen: Die Zahlen der Karte lassen kein anderes Netz zu.
evidence-reason-too_large = Die Karte ist für diese Prüfung zu groß.

# Wie das ganze Netz oder ein Handlungsfeld gebaut ist

shape-title = Wie die Kontakte verteilt sind
shape-lead = Läuft alles bei wenigen zusammen, und mischen sich die Akteurstypen? Jede Zahl steht neben Netzen, wie sie der Zufall ergäbe.
shape-measure = { $measure }: { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
