CREATE TABLE about (
    id text NOT NULL,
    title text NOT NULL,
    as_of date,
    revision integer NOT NULL
);
CREATE TABLE action_fields (
    id text NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    reference text NOT NULL,
    attributes text NOT NULL,
    rank integer NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE actors (
    id text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    fields text NOT NULL,
    place text NOT NULL,
    coordinator boolean NOT NULL,
    surveyed_on date,
    reference text NOT NULL,
    note text NOT NULL,
    attributes text NOT NULL,
    revision integer NOT NULL,
    website text DEFAULT ''::text NOT NULL
);
CREATE TABLE alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE attendances (
    id text NOT NULL,
    actor text NOT NULL,
    meeting text NOT NULL,
    reference text NOT NULL,
    attributes text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE batches (
    "position" integer NOT NULL,
    id text NOT NULL,
    at text NOT NULL,
    who text NOT NULL,
    label text NOT NULL,
    params text NOT NULL,
    undo_of integer,
    backward boolean NOT NULL,
    erasure boolean NOT NULL
);
CREATE TABLE contact_entries (
    batch integer NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    before text,
    after text
);
CREATE TABLE contact_persons (
    id text NOT NULL,
    actor text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    note text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE cooperations (
    id text NOT NULL,
    source text NOT NULL,
    target text NOT NULL,
    fields text NOT NULL,
    kind text NOT NULL,
    weight double precision NOT NULL,
    status text NOT NULL,
    directed boolean NOT NULL,
    reference text NOT NULL,
    note text NOT NULL,
    attributes text NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT ck_cooperations_positive_weight CHECK ((weight > (0)::double precision)),
    CONSTRAINT ck_cooperations_two_ends CHECK ((source <> target))
);
CREATE TABLE decisions (
    id text NOT NULL,
    list text NOT NULL,
    source text,
    target text,
    field text,
    state text NOT NULL,
    reason text NOT NULL,
    note text NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT ck_decisions_two_ends CHECK ((source <> target))
);
CREATE TABLE entries (
    batch integer NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    before text,
    after text
);
CREATE TABLE meetings (
    id text NOT NULL,
    name text NOT NULL,
    held_on date,
    kind text NOT NULL,
    field text,
    part_of text,
    reference text NOT NULL,
    attributes text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE offers (
    id text NOT NULL,
    actor text NOT NULL,
    kind text NOT NULL,
    topic text NOT NULL,
    field text,
    note text NOT NULL,
    reference text NOT NULL,
    attributes text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE places (
    id text NOT NULL,
    actor text NOT NULL,
    x double precision NOT NULL,
    y double precision NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE positions (
    id text NOT NULL,
    actor text NOT NULL,
    x double precision NOT NULL,
    y double precision NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE priorities (
    id text NOT NULL,
    name text NOT NULL,
    reference text NOT NULL,
    attributes text NOT NULL,
    rank integer NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE scenes (
    id text NOT NULL,
    title text NOT NULL,
    note text NOT NULL,
    shows text NOT NULL,
    view text NOT NULL,
    rank integer NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE snapshots (
    name text NOT NULL,
    "position" integer NOT NULL,
    at text NOT NULL,
    who text NOT NULL
);
INSERT INTO about VALUES ('about', 'Kleinstadt', '2021-09-08', 1);
INSERT INTO action_fields VALUES ('work', 'Arbeit', '', '', '[]', 0, 1);
INSERT INTO action_fields VALUES ('edu', 'Bildung', 'von klein auf', '', '[]', 1, 11);
INSERT INTO actors VALUES ('amt', 'Amt', 'Verwaltung', '[]', '', true, NULL, '', '', '[]', 1, '');
INSERT INTO actors VALUES ('chor', 'Chor', '', '[]', '', false, NULL, '', 'zwei
Zeilen', '[]', 1, 'www.chor.example');
INSERT INTO actors VALUES ('kita', 'Kita „Süd“', 'Kita', '["edu"]', 'Südstadt', false, NULL, '', '', '[["PLZ","01067"]]', 12, '');
INSERT INTO actors VALUES ('buecherei', 'Bücherei', '', '[]', '', false, NULL, '', '', '[]', 18, '');
INSERT INTO actors VALUES ('bad', 'Bad', '', '[]', '', false, NULL, '', '', '[]', 21, '');
INSERT INTO alembic_version VALUES ('0005');
INSERT INTO attendances VALUES ('["kita","m1"]', 'kita', 'm1', '', '[]', 1);
INSERT INTO batches VALUES (1, 'a2321f53754b488caa934249bac6a54d', '2026-11-30T21:07:06.609545+00:00', 'Amt', 'step-import-replace', '[["count",3]]', NULL, false, false);
INSERT INTO batches VALUES (2, '45e017f6f5c3459aa630adb014c5d848', '2026-11-30T21:07:06.625708+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (3, '7cb58295cbea46ba863e260fa9da7923', '2026-11-30T21:07:06.629121+00:00', 'Eva', 'step-added', '[["kind","cooperation"],["name","Kita „Süd“ – Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (4, '1399fe2357a84e418cc33f9abb851ad1', '2026-11-30T21:07:06.632916+00:00', 'Eva', 'step-changed', '[["kind","actor"],["name","Kita „Süd“"]]', NULL, false, false);
INSERT INTO batches VALUES (5, 'eb4d9752102748ed852ce3415eb24ea5', '2026-11-30T21:07:06.637157+00:00', 'Eva', 'step-changed', '[["kind","meeting"],["name","Auftakt"]]', NULL, false, false);
INSERT INTO batches VALUES (6, '3c24e573633d47a28f71ddecd71e041d', '2026-11-30T21:07:06.656464+00:00', 'Eva', 'step-merged', '[["kind","actor"],["name","Chor"],["other","Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (7, '65ac4f805c7b4108adaba6d87a924c3c', '2026-11-30T21:07:06.662547+00:00', 'Eva', 'step-arranged', '[["count",1],["name","Amt"]]', NULL, false, false);
INSERT INTO batches VALUES (8, '11e7fcfa28f84956b637e77df467b36c', '2026-11-30T21:07:06.671911+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', NULL, false, false);
INSERT INTO batches VALUES (9, '10d1d603b28a4953893b47b8118eb9ff', '2026-11-30T21:07:06.685932+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 8, true, false);
INSERT INTO batches VALUES (10, '0857552b29084be3859c30bf58427ae9', '2026-11-30T21:07:06.696228+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 9, false, false);
INSERT INTO batches VALUES (11, 'a984a6603a8e4ceaa03a7013b3906046', '2026-11-30T21:07:06.705208+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 10, true, false);
INSERT INTO batches VALUES (12, '4e5a18d5cb5d4fb0b0a4b39e43df2183', '2026-11-30T21:07:06.710100+00:00', 'Amt', 'step-import-merge', '[["count",2]]', NULL, false, false);
INSERT INTO batches VALUES (13, 'fba80abd6c934664a60941b3f2ecf500', '2026-11-30T21:07:06.713986+00:00', 'Eva', 'step-decided-dismissed', '[["name","Kita „Süd“ – Chor"]]', NULL, false, false);
INSERT INTO batches VALUES (14, 'f1a757d6fe3f4fc39e095e1f2f47010d', '2026-11-30T21:07:06.719981+00:00', 'Eva', 'step-decided-accepted', '[["name","Amt – Bad"]]', NULL, false, false);
INSERT INTO batches VALUES (15, '87ef35d75fa340988f0759533af3a8c2', '2026-11-30T21:07:06.722722+00:00', 'Eva', 'step-scenes-changed', '[]', NULL, false, false);
INSERT INTO batches VALUES (16, '2ec3ef31c17c4cfa9c2e46fb08f63ec0', '2026-11-30T21:07:06.725893+00:00', 'Eva', 'step-scenes-changed', '[]', NULL, false, false);
INSERT INTO batches VALUES (17, 'b7fccde5ace949f99733404376b27341', '2026-11-30T21:07:06.735335+00:00', 'Eva', 'step-rearranged', '[]', NULL, false, false);
INSERT INTO batches VALUES (18, '00a41f90f3b64b9fb6b4d542ca43f227', '2026-11-30T21:07:06.742039+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Bücherei"]]', NULL, false, false);
INSERT INTO batches VALUES (19, '2d28643d1b12418c92e0d1834cb563de', '2026-11-30T21:07:06.745870+00:00', 'Eva', 'step-changed', '[["kind","contact"],["name","Kita „Süd“"]]', NULL, false, false);
INSERT INTO batches VALUES (20, '9adbdc522025430d8dc57d35eb513f35', '2026-11-30T21:07:06.754560+00:00', 'Eva', 'step-several', '[["count",2]]', NULL, false, false);
INSERT INTO batches VALUES (21, 'b34947452d3e4a0ab5c0fc98c9561b40', '2026-11-30T21:07:06.763609+00:00', 'Amt', 'step-went-back', '[["at","2026-11-30T21:07:06.742039+00:00"],["position",18]]', NULL, false, false);
INSERT INTO contact_entries VALUES (1, 13, 'contact', '63f029a8374d46a3b18586c58dc975cf', NULL, '{"actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":"","id":"63f029a8374d46a3b18586c58dc975cf"}');
INSERT INTO contact_entries VALUES (19, 0, 'contact', '63f029a8374d46a3b18586c58dc975cf', '{"id":"63f029a8374d46a3b18586c58dc975cf","actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":""}', '{"actor":"kita","name":"Erika Muster","role":"Träger","email":"e@kita.example","phone":"","note":"","id":"63f029a8374d46a3b18586c58dc975cf"}');
INSERT INTO contact_entries VALUES (21, 5, 'contact', '63f029a8374d46a3b18586c58dc975cf', '{"id":"63f029a8374d46a3b18586c58dc975cf","actor":"kita","name":"Erika Muster","role":"Träger","email":"e@kita.example","phone":"","note":""}', '{"id":"63f029a8374d46a3b18586c58dc975cf","actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":""}');
INSERT INTO contact_persons VALUES ('63f029a8374d46a3b18586c58dc975cf', 'kita', 'Erika Muster', 'Leitung', 'e@kita.example', '', '', 21);
INSERT INTO cooperations VALUES ('t2', 'amt', 'chor', '[]', 'Beratung', 1, 'existing', true, '', '', '[]', 1);
INSERT INTO cooperations VALUES ('chor-e-v--kita', 'kita', 'chor', '[]', '', 1, 'wished', false, '', '', '[]', 6);
INSERT INTO cooperations VALUES ('t1', 'amt', 'kita', '["edu"]', '', 2, 'existing', false, '', '', '[]', 11);
INSERT INTO cooperations VALUES ('t9', 'bad', 'kita', '[]', '', 2.5, 'existing', false, '', '', '[]', 21);
INSERT INTO cooperations VALUES ('amt--bad', 'amt', 'bad', '[]', '', 1, 'planned', false, '', '', '[]', 21);
INSERT INTO decisions VALUES ('["strategic","chor","kita"]', 'strategic', 'kita', 'chor', 'edu', 'dismissed', 'zu weit weg', '', 13);
INSERT INTO decisions VALUES ('["strategic","amt","bad"]', 'strategic', 'amt', 'bad', NULL, 'accepted', '', '', 21);
INSERT INTO entries VALUES (1, 0, 'about', 'about', NULL, '{"title":"Kleinstadt","as_of":"2021-09-08","id":"about"}');
INSERT INTO entries VALUES (1, 1, 'action_field', 'work', NULL, '{"id":"work","name":"Arbeit","description":"","reference":"","attributes":[],"rank":0}');
INSERT INTO entries VALUES (1, 2, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (1, 3, 'priority', 'p1', NULL, '{"id":"p1","name":"Frühe Hilfen","reference":"","attributes":[],"rank":0}');
INSERT INTO entries VALUES (1, 4, 'actor', 'amt', NULL, '{"id":"amt","name":"Amt","type":"Verwaltung","fields":[],"place":"","coordinator":true,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 5, 'actor', 'chor', NULL, '{"id":"chor","name":"Chor","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"www.chor.example","reference":"","note":"zwei\nZeilen","attributes":[]}');
INSERT INTO entries VALUES (1, 6, 'actor', 'kita', NULL, '{"id":"kita","name":"Kita „Süd“","type":"","fields":["edu"],"place":"","coordinator":false,"surveyed_on":"2021-09-07","website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (1, 7, 'cooperation', 't1', NULL, '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 8, 'cooperation', 't2', NULL, '{"id":"t2","source":"amt","target":"chor","fields":[],"kind":"Beratung","weight":1.0,"status":"existing","directed":true,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 9, 'meeting', 'm1', NULL, '{"id":"m1","name":"Auftakt","held_on":"2021-09-08","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (1, 10, 'meeting', 'm2', NULL, '{"id":"m2","name":"Werkstatt","held_on":null,"kind":"","field":null,"part_of":"m1","reference":"","attributes":[]}');
INSERT INTO entries VALUES (1, 11, 'attendance', '["kita","m1"]', NULL, '{"actor":"kita","meeting":"m1","reference":"","attributes":[],"id":"[\"kita\",\"m1\"]"}');
INSERT INTO entries VALUES (1, 12, 'offer', 'e523a23aa74c4054aa722c99368eafba', NULL, '{"actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[],"id":"e523a23aa74c4054aa722c99368eafba"}');
INSERT INTO entries VALUES (2, 0, 'actor', 'chor-e-v', NULL, '{"id":"chor-e-v","name":"Chor e. V.","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (3, 0, 'cooperation', 'chor-e-v--kita', NULL, '{"id":"chor-e-v--kita","source":"kita","target":"chor-e-v","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (4, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"","fields":["edu"],"place":"","coordinator":false,"surveyed_on":"2021-09-07","website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (5, 0, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-08","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (6, 0, 'actor', 'chor-e-v', '{"id":"chor-e-v","name":"Chor e. V.","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (6, 1, 'cooperation', 'chor-e-v--kita', '{"id":"chor-e-v--kita","source":"kita","target":"chor-e-v","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"chor-e-v--kita","source":"kita","target":"chor","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (7, 0, 'position', 'amt', NULL, '{"actor":"amt","x":12.5,"y":-30.0,"id":"amt"}');
INSERT INTO entries VALUES (8, 0, 'action_field', 'edu', '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}', NULL);
INSERT INTO entries VALUES (8, 1, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (8, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (8, 3, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (8, 4, 'offer', 'e523a23aa74c4054aa722c99368eafba', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (9, 1, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (9, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (9, 3, 'offer', 'e523a23aa74c4054aa722c99368eafba', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 4, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (10, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (10, 1, 'action_field', 'edu', '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}', NULL);
INSERT INTO entries VALUES (10, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (10, 3, 'offer', 'e523a23aa74c4054aa722c99368eafba', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (10, 4, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (11, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (11, 1, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (11, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (11, 3, 'offer', 'e523a23aa74c4054aa722c99368eafba', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}', '{"id":"e523a23aa74c4054aa722c99368eafba","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (11, 4, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (12, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"Südstadt","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (12, 1, 'actor', 'bad', NULL, '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (12, 2, 'cooperation', 't9', NULL, '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (13, 0, 'decision', '["strategic","chor","kita"]', NULL, '{"list":"strategic","source":"kita","target":"chor","field":"edu","state":"dismissed","reason":"zu weit weg","note":"","id":"[\"strategic\",\"chor\",\"kita\"]"}');
INSERT INTO entries VALUES (14, 0, 'decision', '["strategic","amt","bad"]', NULL, '{"list":"strategic","source":"amt","target":"bad","field":null,"state":"accepted","reason":"","note":"","id":"[\"strategic\",\"amt\",\"bad\"]"}');
INSERT INTO entries VALUES (14, 1, 'cooperation', 'amt--bad', NULL, '{"id":"amt--bad","source":"amt","target":"bad","fields":[],"kind":"","weight":1.0,"status":"planned","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (15, 0, 'scene', 's1', NULL, '{"id":"s1","title":"Alles","note":"","shows":"whole","view":[],"rank":0}');
INSERT INTO entries VALUES (15, 1, 'scene', 's2', NULL, '{"id":"s2","title":"","note":"Pause","shows":"field","view":[["field","edu"],["size",2]],"rank":1}');
INSERT INTO entries VALUES (16, 0, 'scene', 's1', '{"id":"s1","title":"Alles","note":"","shows":"whole","view":[],"rank":0}', '{"id":"s1","title":"Alles","note":"","shows":"whole","view":[],"rank":1}');
INSERT INTO entries VALUES (16, 1, 'scene', 's2', '{"id":"s2","title":"","note":"Pause","shows":"field","view":[["field","edu"],["size",2]],"rank":1}', '{"id":"s2","title":"","note":"Pause","shows":"field","view":[["field","edu"],["size",2]],"rank":0}');
INSERT INTO entries VALUES (17, 0, 'position', 'amt', '{"id":"amt","actor":"amt","x":12.5,"y":-30.0}', NULL);
INSERT INTO entries VALUES (17, 1, 'place', 'amt', NULL, '{"actor":"amt","x":0.0,"y":-0.0,"id":"amt"}');
INSERT INTO entries VALUES (17, 2, 'place', 'bad', NULL, '{"actor":"bad","x":120.5,"y":-40.0,"id":"bad"}');
INSERT INTO entries VALUES (17, 3, 'place', 'chor', NULL, '{"actor":"chor","x":241.0,"y":-80.0,"id":"chor"}');
INSERT INTO entries VALUES (17, 4, 'place', 'kita', NULL, '{"actor":"kita","x":361.5,"y":-120.0,"id":"kita"}');
INSERT INTO entries VALUES (18, 0, 'actor', 'buecherei', NULL, '{"id":"buecherei","name":"Bücherei","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (18, 1, 'place', 'buecherei', NULL, '{"actor":"buecherei","x":52.0,"y":28.0,"id":"buecherei"}');
INSERT INTO entries VALUES (20, 0, 'actor', 'bad', '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (20, 1, 'cooperation', 't9', '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (20, 2, 'cooperation', 'amt--bad', '{"id":"amt--bad","source":"amt","target":"bad","fields":[],"kind":"","weight":1.0,"status":"planned","directed":false,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (20, 3, 'offer', 'dc66723708e04433bddbed733914def1', NULL, '{"actor":"amt","kind":"offer","topic":"Beratung","field":null,"note":"","reference":"","attributes":[],"id":"dc66723708e04433bddbed733914def1"}');
INSERT INTO entries VALUES (20, 4, 'place', 'bad', '{"id":"bad","actor":"bad","x":120.5,"y":-40.0}', NULL);
INSERT INTO entries VALUES (20, 5, 'decision', '["strategic","amt","bad"]', '{"id":"[\"strategic\",\"amt\",\"bad\"]","list":"strategic","source":"amt","target":"bad","field":null,"state":"accepted","reason":"","note":""}', NULL);
INSERT INTO entries VALUES (21, 0, 'actor', 'bad', NULL, '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (21, 1, 'cooperation', 't9', NULL, '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (21, 2, 'cooperation', 'amt--bad', NULL, '{"id":"amt--bad","source":"amt","target":"bad","fields":[],"kind":"","weight":1.0,"status":"planned","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (21, 3, 'offer', 'dc66723708e04433bddbed733914def1', '{"id":"dc66723708e04433bddbed733914def1","actor":"amt","kind":"offer","topic":"Beratung","field":null,"note":"","reference":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (21, 4, 'place', 'bad', NULL, '{"id":"bad","actor":"bad","x":120.5,"y":-40.0}');
INSERT INTO entries VALUES (21, 6, 'decision', '["strategic","amt","bad"]', NULL, '{"id":"[\"strategic\",\"amt\",\"bad\"]","list":"strategic","source":"amt","target":"bad","field":null,"state":"accepted","reason":"","note":""}');
INSERT INTO meetings VALUES ('m2', 'Werkstatt', NULL, '', NULL, 'm1', '', '[]', 1);
INSERT INTO meetings VALUES ('m1', 'Auftakt', '2021-09-09', '', 'edu', NULL, '', '[]', 11);
INSERT INTO offers VALUES ('e523a23aa74c4054aa722c99368eafba', 'chor', 'need', 'Raum', 'edu', '', '', '[]', 11);
INSERT INTO places VALUES ('amt', 'amt', 0, -0, 17);
INSERT INTO places VALUES ('chor', 'chor', 241, -80, 17);
INSERT INTO places VALUES ('kita', 'kita', 361.5, -120, 17);
INSERT INTO places VALUES ('buecherei', 'buecherei', 52, 28, 18);
INSERT INTO places VALUES ('bad', 'bad', 120.5, -40, 21);
INSERT INTO priorities VALUES ('p1', 'Frühe Hilfen', '', '[]', 0, 1);
INSERT INTO scenes VALUES ('s1', 'Alles', '', 'whole', '[]', 1, 16);
INSERT INTO scenes VALUES ('s2', '', 'Pause', 'field', '[["field","edu"],["size",2]]', 0, 16);
INSERT INTO snapshots VALUES ('Anfang', 1, '2026-11-30T21:07:06.621313+00:00', 'Amt');
INSERT INTO snapshots VALUES ('Ende', 21, '2026-11-30T21:07:06.767490+00:00', 'Eva');
ALTER TABLE ONLY alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY about
    ADD CONSTRAINT pk_about PRIMARY KEY (id);
ALTER TABLE ONLY action_fields
    ADD CONSTRAINT pk_action_fields PRIMARY KEY (id);
ALTER TABLE ONLY actors
    ADD CONSTRAINT pk_actors PRIMARY KEY (id);
ALTER TABLE ONLY attendances
    ADD CONSTRAINT pk_attendances PRIMARY KEY (id);
ALTER TABLE ONLY batches
    ADD CONSTRAINT pk_batches PRIMARY KEY ("position");
ALTER TABLE ONLY contact_entries
    ADD CONSTRAINT pk_contact_entries PRIMARY KEY (batch, number);
ALTER TABLE ONLY contact_persons
    ADD CONSTRAINT pk_contact_persons PRIMARY KEY (id);
ALTER TABLE ONLY cooperations
    ADD CONSTRAINT pk_cooperations PRIMARY KEY (id);
ALTER TABLE ONLY decisions
    ADD CONSTRAINT pk_decisions PRIMARY KEY (id);
ALTER TABLE ONLY entries
    ADD CONSTRAINT pk_entries PRIMARY KEY (batch, number);
ALTER TABLE ONLY meetings
    ADD CONSTRAINT pk_meetings PRIMARY KEY (id);
ALTER TABLE ONLY offers
    ADD CONSTRAINT pk_offers PRIMARY KEY (id);
ALTER TABLE ONLY places
    ADD CONSTRAINT pk_places PRIMARY KEY (id);
ALTER TABLE ONLY positions
    ADD CONSTRAINT pk_positions PRIMARY KEY (id);
ALTER TABLE ONLY priorities
    ADD CONSTRAINT pk_priorities PRIMARY KEY (id);
ALTER TABLE ONLY scenes
    ADD CONSTRAINT pk_scenes PRIMARY KEY (id);
ALTER TABLE ONLY snapshots
    ADD CONSTRAINT pk_snapshots PRIMARY KEY (name);
ALTER TABLE ONLY batches
    ADD CONSTRAINT uq_batches_id UNIQUE (id);
ALTER TABLE ONLY batches
    ADD CONSTRAINT uq_batches_undo_of UNIQUE (undo_of);
CREATE INDEX ix_attendances_actor ON attendances USING btree (actor);
CREATE INDEX ix_attendances_meeting ON attendances USING btree (meeting);
CREATE INDEX ix_contact_entries_kind_record ON contact_entries USING btree (kind, record);
CREATE INDEX ix_contact_persons_actor ON contact_persons USING btree (actor);
CREATE INDEX ix_cooperations_source ON cooperations USING btree (source);
CREATE INDEX ix_cooperations_target ON cooperations USING btree (target);
CREATE INDEX ix_decisions_source ON decisions USING btree (source);
CREATE INDEX ix_decisions_target ON decisions USING btree (target);
CREATE INDEX ix_entries_kind_record ON entries USING btree (kind, record);
CREATE INDEX ix_offers_actor ON offers USING btree (actor);
CREATE INDEX ix_places_actor ON places USING btree (actor);
CREATE INDEX ix_positions_actor ON positions USING btree (actor);
ALTER TABLE ONLY attendances
    ADD CONSTRAINT fk_attendances_actor FOREIGN KEY (actor) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY attendances
    ADD CONSTRAINT fk_attendances_meeting FOREIGN KEY (meeting) REFERENCES meetings(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY batches
    ADD CONSTRAINT fk_batches_undo_of FOREIGN KEY (undo_of) REFERENCES batches("position");
ALTER TABLE ONLY contact_entries
    ADD CONSTRAINT fk_contact_entries_batch FOREIGN KEY (batch) REFERENCES batches("position");
ALTER TABLE ONLY contact_persons
    ADD CONSTRAINT fk_contact_persons_actor FOREIGN KEY (actor) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY cooperations
    ADD CONSTRAINT fk_cooperations_source FOREIGN KEY (source) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY cooperations
    ADD CONSTRAINT fk_cooperations_target FOREIGN KEY (target) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY decisions
    ADD CONSTRAINT fk_decisions_field FOREIGN KEY (field) REFERENCES action_fields(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY decisions
    ADD CONSTRAINT fk_decisions_source FOREIGN KEY (source) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY decisions
    ADD CONSTRAINT fk_decisions_target FOREIGN KEY (target) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY entries
    ADD CONSTRAINT fk_entries_batch FOREIGN KEY (batch) REFERENCES batches("position");
ALTER TABLE ONLY meetings
    ADD CONSTRAINT fk_meetings_field FOREIGN KEY (field) REFERENCES action_fields(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY meetings
    ADD CONSTRAINT fk_meetings_part_of FOREIGN KEY (part_of) REFERENCES meetings(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY offers
    ADD CONSTRAINT fk_offers_actor FOREIGN KEY (actor) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY offers
    ADD CONSTRAINT fk_offers_field FOREIGN KEY (field) REFERENCES action_fields(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY places
    ADD CONSTRAINT fk_places_actor FOREIGN KEY (actor) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY positions
    ADD CONSTRAINT fk_positions_actor FOREIGN KEY (actor) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
