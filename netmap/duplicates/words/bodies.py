"""Large bodies with many branches, and what a town has once."""

from __future__ import annotations

from netmap.duplicates.sorts import Sort
from netmap.duplicates.words.lines import terms_of

BODIES = terms_of(
    Sort.BODY,
    """
    arbeiterwohlfahrt: awo, arbeiter wohlfahrt
    caritas: caritasverband, caritas verband, caritativ, CV
    diakonie: diakonisches werk, diakonische werk, DW, diakonie werk, diakoniewerk, diak werk
    deutsches rotes kreuz: drk, rotes kreuz, rotkreuz, deutsche rote kreuz
    paritätischer: dpwv, paritätische, paritätischer wohlfahrtsverband, der paritätische, \
deutscher paritätischer wohlfahrtsverband, paritätischer gesamtverband, parität, \
parität wohlfahrtsverband, paritaet wohlfahrtsverband
    arbeiter samariter bund: asb, samariterbund, arbeitersamariterbund
    johanniter: johanniter unfall hilfe, juh, johanniter unfallhilfe
    malteser: malteser hilfsdienst, mhd, malteserhilfsdienst
    kinderschutzbund: dksb, deutscher kinderschutzbund, der kinderschutzbund
    sozialdienst katholischer frauen: skf, sozialdienst kath frauen
    katholischer verein für soziale dienste: skm, sozialdienst katholischer männer
    zentralwohlfahrtsstelle der juden in deutschland: zwst
    in via: invia, in via katholischer verband für mädchen und frauensozialarbeit
    kolpingwerk: kolping, kolpingbildungswerk
    cvjm: christlicher verein junger menschen
    deutscher gewerkschaftsbund: dgb
    verdi: ver di, vereinte dienstleistungsgewerkschaft
    gewerkschaft erziehung und wissenschaft: gew
    ig metall: industriegewerkschaft metall, igm
    ig bau: industriegewerkschaft bauen agrar umwelt
    vdk: sozialverband vdk, vdk sozialverband
    sovd: sozialverband deutschland
    technisches hilfswerk: thw, bundesanstalt technisches hilfswerk
    dlrg: deutsche lebens rettungs gesellschaft, deutsche lebensrettungsgesellschaft
    naturschutzbund: nabu, naturschutzbund deutschland
    bund für umwelt und naturschutz: BUND, bund für umwelt und naturschutz deutschland, \
bund naturschutz
    adfc: allgemeiner deutscher fahrrad club, allgemeiner deutscher fahrradclub
    vcd: verkehrsclub deutschland
    ditib: türkisch islamische union der anstalt für religion, \
türkisch islamische union, türkisch islamische gemeinde ditib
    igmg: islamische gemeinschaft milli görüs, milli görüs
    vikz: verband der islamischen kulturzentren
    alevitische gemeinde: aabf, alevitische gemeinde deutschland, alevitischer kulturverein
    internationaler bund: IB
    bdkj: bund der deutschen katholischen jugend
    dpsg: deutsche pfadfinderschaft sankt georg
    kab: katholische arbeitnehmer bewegung, katholische arbeitnehmerbewegung
    kfd: katholische frauengemeinschaft, katholische frauengemeinschaft deutschlands
    kdfb: katholischer deutscher frauenbund
    evangelische frauenhilfe: frauenhilfe
    landfrauen: landfrauenverein, landfrauenverband
    lebenshilfe: lebenshilfe für menschen mit behinderung, \
lebenshilfe für menschen mit geistiger behinderung
    pro familia: profamilia, pro familia beratungsstelle, beratungsstelle pro familia
    donum vitae: donumvitae, donum vitae beratungsstelle
    weisser ring: weißer ring
    amnesty international: amnesty
    vamv: verband alleinerziehender mütter und väter
    verbraucherzentrale: VZ, ?verbraucherberatung
    deutscher alpenverein: dav
    deutscher mieterbund: dmb, ?mieterverein
    ejw: evangelisches jugendwerk
    gesellschaft für christlich jüdische zusammenarbeit: gcjz
    pfadfinder: pfadfinderbund
    die falken: falken, sozialistische jugend deutschlands, sjd
    naturfreunde: naturfreunde deutschlands
    bahnhofsmission:
    heilsarmee:
    terre des hommes:
    greenpeace:
    unicef:
    aok: allgemeine ortskrankenkasse
    deutsche rentenversicherung: drv
    landschaftsverband westfalen lippe: lwl
    landschaftsverband rheinland: lvr
    bundesamt für migration und flüchtlinge: bamf
    cdu: christlich demokratische union
    spd: sozialdemokratische partei deutschlands, sozialdemokratische partei
    fdp: freie demokratische partei, freie demokraten
    bündnis 90 die grünen: grüne, die grünen, bündnis 90
    kommunale gemeinschaftsstelle: kgst
    bildungswerk der nordrhein westfälischen wirtschaft: bwnrw
    berufsfortbildungswerk: bfw
    """,
)

UNITS = terms_of(
    Sort.UNIT,
    """
    jugendamt: JA, amt für jugend, amt für kinder jugend und familie, ?amt für jugend und familie
    volkshochschule: vhs, volks hochschule
    kreisvolkshochschule < volkshochschule: kvhs
    jobcenter: JC, job center, jobzentrum
    arbeitsagentur: agentur für arbeit, bundesagentur für arbeit, BA, AA, AfA, ?arbeitsamt, \
bundesagentur arbeit, agentur f arbeit
    kommunales integrationszentrum: KI, kommunale integrationszentrum, \
?integrationszentrum, zentrum für integration
    kommunales integrationsmanagement: KIM
    ausländerbehörde: ABH, ausländeramt, ?migrationsamt
    gesundheitsamt: GA
    sozialamt: amt für soziales, amt für soziale angelegenheiten
    standesamt:
    ordnungsamt:
    schulamt: amt für schule, schulverwaltungsamt
    kulturamt: amt für kultur, kulturbüro
    sportamt: amt für sport
    umweltamt: amt für umwelt
    stadtplanungsamt: amt für stadtplanung, planungsamt
    wohnungsamt: amt für wohnen
    finanzamt:
    bürgeramt: ?bürgerbüro, ?einwohnermeldeamt, ?bürgerservice
    rathaus:
    stadtarchiv: ?archiv
    wirtschaftsförderung: wirtschaftsförderungsgesellschaft, wifö
    gleichstellungsstelle: gleichstellungsbeauftragte, gleichstellungsbüro, gleichstellung
    integrationsbüro: integrationsstelle
    integrationsbeauftragte: integrationsbeauftragter
    integrationsrat: ?integrationsausschuss
    ausländerbeirat: ?migrationsbeirat, ?integrationsbeirat
    seniorenbeirat: seniorenrat, ?seniorenvertretung
    behindertenbeirat: ?inklusionsbeirat, ?behindertenbeauftragte
    jugendparlament: jupa, ?jugendrat, ?jugendbeirat, ?jugendgemeinderat
    industrie und handelskammer: ihk
    handwerkskammer: hwk
    handwerkerschaft: kreishandwerkerschaft, KH
    landwirtschaftskammer: lwk
    musikschule: MuSchu
    bibliothek: bücherei
    museum: ?heimatmuseum
    theater:
    tafel:
    frauenhaus:
    hospiz: ?hospizdienst, ?hospizverein, ?hospizbewegung
    mehrgenerationenhaus: mgh, mehr generationen haus
    freiwilligenagentur: ?ehrenamtsagentur, ?freiwilligenbörse, FWA
    freiwilligenzentrum: FWZ
    ehrenamtsbüro: ehrenamtskoordination, servicestelle ehrenamt
    jugendmigrationsdienst: jmd, jugend migrationsdienst
    migrationsberatung: mbe, migrationsberatung für erwachsene zuwanderer, \
migrationsberatung für erwachsene, ?migrationsdienst, ?migrationserstberatung, \
migrationsberatungsstelle
    flüchtlingshilfe: ?asylkreis, ?arbeitskreis asyl, ?helferkreis asyl, ?AK asyl, \
?flüchtlingsinitiative
    flüchtlingsrat:
    integrationsfachdienst: ifd
    sozialpsychiatrischer dienst: SpDi, SPDI
    allgemeiner sozialer dienst: ASD
    regionales bildungsbüro: bildungsbüro, RBB
    schulpsychologischer dienst: schulpsychologische beratungsstelle, schulpsychologie
    feuerwehr: freiwillige feuerwehr, ffw, FF, FFW
    polizei: ?polizeiwache, ?polizeiinspektion, ?polizeirevier, ?polizeistation, \
?polizeidienststelle
    kreispolizeibehörde: kreispolizei
    amtsgericht:
    arbeitsgericht:
    kreisjugendring: KJR
    stadtjugendring: SJR
    kreissportbund: KSB
    stadtsportbund: SSB
    stadtsportverband: SSV
    landessportbund: LSB
    stadtwerke: stadtwerk
    sparkasse: ?stadtsparkasse, ?kreissparkasse, KSK
    volksbank: ?volks und raiffeisenbank, ?raiffeisenbank
    technische universität: TU
    universität: uni
    fachhochschule: FH
    hochschule: hochschule für angewandte wissenschaften, HAW
    technologiezentrum: TZ
    freizeitbad: ?hallenbad, ?schwimmbad
    heimatverein: ?heimat und verkehrsverein, ?heimatbund
    erziehungsberatungsstelle: erziehungsberatung, EB
    schuldnerberatungsstelle: schuldnerberatung, schuldner und insolvenzberatung
    suchtberatungsstelle: suchtberatung, ?drogenberatung, ?drogenberatungsstelle
    frauenberatungsstelle: frauenberatung
    schwangerschaftsberatungsstelle: schwangerschaftsberatung, \
schwangerenberatung, schwangerschaftskonfliktberatung, schwangerschaftskonfliktberatungsstelle, \
schwangerenberatungsstelle
    telefonseelsorge:
    stadtmarketing:
    """,
)
