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
    revision integer NOT NULL
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
CREATE TABLE snapshots (
    name text NOT NULL,
    "position" integer NOT NULL,
    at text NOT NULL,
    who text NOT NULL
);
INSERT INTO about VALUES ('about', 'Kleinstadt', '2021-09-08', 1);
INSERT INTO action_fields VALUES ('work', 'Arbeit', '', '', '[]', 0, 1);
INSERT INTO action_fields VALUES ('edu', 'Bildung', 'von klein auf', '', '[]', 1, 11);
INSERT INTO actors VALUES ('amt', 'Amt', 'Verwaltung', '[]', '', true, NULL, '', '', '[]', 1);
INSERT INTO actors VALUES ('chor', 'Chor', '', '[]', '', false, NULL, '', 'zwei
Zeilen', '[]', 1);
INSERT INTO actors VALUES ('kita', 'Kita „Süd“', 'Kita', '["edu"]', 'Südstadt', false, NULL, '', '', '[["PLZ","01067"]]', 12);
INSERT INTO actors VALUES ('bad', 'Bad', '', '[]', '', false, NULL, '', '', '[]', 15);
INSERT INTO alembic_version VALUES ('0001');
INSERT INTO attendances VALUES ('["kita","m1"]', 'kita', 'm1', '', '[]', 1);
INSERT INTO batches VALUES (1, 'cae7139b69364d6ea45d75826f6b7681', '2026-11-30T19:24:52.909160+00:00', 'Amt', 'step-import-replace', '[["count",3]]', NULL, false, false);
INSERT INTO batches VALUES (2, '77e0cd05d8cb4de088c1eaebad796899', '2026-11-30T19:24:52.946587+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (3, '97fb4bebea614ad4a896b2272872bc1e', '2026-11-30T19:24:52.956808+00:00', 'Eva', 'step-added', '[["kind","cooperation"],["name","Kita „Süd“ – Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (4, '651d9f569f0f47b99100f448aaf9a261', '2026-11-30T19:24:52.961120+00:00', 'Eva', 'step-changed', '[["kind","actor"],["name","Kita „Süd“"]]', NULL, false, false);
INSERT INTO batches VALUES (5, '6baeea95e55d4f46952203f8f4f272bd', '2026-11-30T19:24:53.047151+00:00', 'Eva', 'step-changed', '[["kind","meeting"],["name","Auftakt"]]', NULL, false, false);
INSERT INTO batches VALUES (6, 'e07f12bac5ed40c6bfe514d2b0228230', '2026-11-30T19:24:53.058035+00:00', 'Eva', 'step-merged', '[["kind","actor"],["name","Chor"],["other","Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (7, '1ccf384a4c164fd2a71d1b82e88646f7', '2026-11-30T19:24:53.065010+00:00', 'Eva', 'step-arranged', '[["count",1],["name","Amt"]]', NULL, false, false);
INSERT INTO batches VALUES (8, 'c3a4b4bfe57e4eee8dc6f393f2ac545b', '2026-11-30T19:24:53.072244+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', NULL, false, false);
INSERT INTO batches VALUES (9, '62f2419104ba4c9d96fa297668bfcb06', '2026-11-30T19:24:53.114188+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 8, true, false);
INSERT INTO batches VALUES (10, 'f44336a51ca5440fb02b3656a02a55e7', '2026-11-30T19:24:53.129994+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 9, false, false);
INSERT INTO batches VALUES (11, 'fc9cdf689a644a949a857f5a1fe9a480', '2026-11-30T19:24:53.150179+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 10, true, false);
INSERT INTO batches VALUES (12, 'b32938a9b97644749d33f6595510af7d', '2026-11-30T19:24:53.158356+00:00', 'Amt', 'step-import-merge', '[["count",2]]', NULL, false, false);
INSERT INTO batches VALUES (13, '7c00bbc1f8fa45819ff3aabe73c606cc', '2026-11-30T19:24:53.164336+00:00', 'Eva', 'step-changed', '[["kind","contact"],["name","Kita „Süd“"]]', NULL, false, false);
INSERT INTO batches VALUES (14, '8aa08757b7c34de49caf495fa9f3f62d', '2026-11-30T19:24:53.173432+00:00', 'Eva', 'step-several', '[["count",2]]', NULL, false, false);
INSERT INTO batches VALUES (15, '8747e19411a8450f9e1a8a6f2d7e5032', '2026-11-30T19:24:53.179927+00:00', 'Amt', 'step-went-back', '[["at","2026-11-30T19:24:53.158356+00:00"],["position",12]]', NULL, false, false);
INSERT INTO contact_entries VALUES (1, 13, 'contact', 'e286446743eb4135942cb083d1241343', NULL, '{"actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":"","id":"e286446743eb4135942cb083d1241343"}');
INSERT INTO contact_entries VALUES (13, 0, 'contact', 'e286446743eb4135942cb083d1241343', '{"id":"e286446743eb4135942cb083d1241343","actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":""}', '{"actor":"kita","name":"Erika Muster","role":"Träger","email":"e@kita.example","phone":"","note":"","id":"e286446743eb4135942cb083d1241343"}');
INSERT INTO contact_entries VALUES (15, 3, 'contact', 'e286446743eb4135942cb083d1241343', '{"id":"e286446743eb4135942cb083d1241343","actor":"kita","name":"Erika Muster","role":"Träger","email":"e@kita.example","phone":"","note":""}', '{"id":"e286446743eb4135942cb083d1241343","actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":""}');
INSERT INTO contact_persons VALUES ('e286446743eb4135942cb083d1241343', 'kita', 'Erika Muster', 'Leitung', 'e@kita.example', '', '', 15);
INSERT INTO cooperations VALUES ('t2', 'amt', 'chor', '[]', 'Beratung', 1, 'existing', true, '', '', '[]', 1);
INSERT INTO cooperations VALUES ('chor-e-v--kita', 'kita', 'chor', '[]', '', 1, 'wished', false, '', '', '[]', 6);
INSERT INTO cooperations VALUES ('t1', 'amt', 'kita', '["edu"]', '', 2, 'existing', false, '', '', '[]', 11);
INSERT INTO cooperations VALUES ('t9', 'bad', 'kita', '[]', '', 2.5, 'existing', false, '', '', '[]', 15);
INSERT INTO entries VALUES (1, 0, 'about', 'about', NULL, '{"title":"Kleinstadt","as_of":"2021-09-08","id":"about"}');
INSERT INTO entries VALUES (1, 1, 'action_field', 'work', NULL, '{"id":"work","name":"Arbeit","description":"","reference":"","attributes":[],"rank":0}');
INSERT INTO entries VALUES (1, 2, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (1, 3, 'priority', 'p1', NULL, '{"id":"p1","name":"Frühe Hilfen","reference":"","attributes":[],"rank":0}');
INSERT INTO entries VALUES (1, 4, 'actor', 'amt', NULL, '{"id":"amt","name":"Amt","type":"Verwaltung","fields":[],"place":"","coordinator":true,"surveyed_on":null,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 5, 'actor', 'chor', NULL, '{"id":"chor","name":"Chor","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"zwei\nZeilen","attributes":[]}');
INSERT INTO entries VALUES (1, 6, 'actor', 'kita', NULL, '{"id":"kita","name":"Kita „Süd“","type":"","fields":["edu"],"place":"","coordinator":false,"surveyed_on":"2021-09-07","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (1, 7, 'cooperation', 't1', NULL, '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 8, 'cooperation', 't2', NULL, '{"id":"t2","source":"amt","target":"chor","fields":[],"kind":"Beratung","weight":1.0,"status":"existing","directed":true,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 9, 'meeting', 'm1', NULL, '{"id":"m1","name":"Auftakt","held_on":"2021-09-08","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (1, 10, 'meeting', 'm2', NULL, '{"id":"m2","name":"Werkstatt","held_on":null,"kind":"","field":null,"part_of":"m1","reference":"","attributes":[]}');
INSERT INTO entries VALUES (1, 11, 'attendance', '["kita","m1"]', NULL, '{"actor":"kita","meeting":"m1","reference":"","attributes":[],"id":"[\"kita\",\"m1\"]"}');
INSERT INTO entries VALUES (1, 12, 'offer', 'd4f52dc3b54a4ded82dff9a49618c856', NULL, '{"actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[],"id":"d4f52dc3b54a4ded82dff9a49618c856"}');
INSERT INTO entries VALUES (2, 0, 'actor', 'chor-e-v', NULL, '{"id":"chor-e-v","name":"Chor e. V.","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (3, 0, 'cooperation', 'chor-e-v--kita', NULL, '{"id":"chor-e-v--kita","source":"kita","target":"chor-e-v","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (4, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"","fields":["edu"],"place":"","coordinator":false,"surveyed_on":"2021-09-07","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (5, 0, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-08","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (6, 0, 'actor', 'chor-e-v', '{"id":"chor-e-v","name":"Chor e. V.","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (6, 1, 'cooperation', 'chor-e-v--kita', '{"id":"chor-e-v--kita","source":"kita","target":"chor-e-v","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"chor-e-v--kita","source":"kita","target":"chor","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (7, 0, 'position', 'amt', NULL, '{"actor":"amt","x":12.5,"y":-30.0,"id":"amt"}');
INSERT INTO entries VALUES (8, 0, 'action_field', 'edu', '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}', NULL);
INSERT INTO entries VALUES (8, 1, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (8, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (8, 3, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (8, 4, 'offer', 'd4f52dc3b54a4ded82dff9a49618c856', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 0, 'offer', 'd4f52dc3b54a4ded82dff9a49618c856', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 1, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (9, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (9, 3, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 4, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (10, 0, 'offer', 'd4f52dc3b54a4ded82dff9a49618c856', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (10, 1, 'action_field', 'edu', '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}', NULL);
INSERT INTO entries VALUES (10, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (10, 3, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (10, 4, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (11, 0, 'offer', 'd4f52dc3b54a4ded82dff9a49618c856', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}', '{"id":"d4f52dc3b54a4ded82dff9a49618c856","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (11, 1, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (11, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (11, 3, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (11, 4, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (12, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"Südstadt","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (12, 1, 'actor', 'bad', NULL, '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (12, 2, 'cooperation', 't9', NULL, '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (14, 0, 'actor', 'bad', '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (14, 1, 'cooperation', 't9', '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (14, 2, 'offer', 'fc718033e4be41af8c39a49416ed917c', NULL, '{"actor":"amt","kind":"offer","topic":"Beratung","field":null,"note":"","reference":"","attributes":[],"id":"fc718033e4be41af8c39a49416ed917c"}');
INSERT INTO entries VALUES (15, 0, 'actor', 'bad', NULL, '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (15, 1, 'cooperation', 't9', NULL, '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (15, 2, 'offer', 'fc718033e4be41af8c39a49416ed917c', '{"id":"fc718033e4be41af8c39a49416ed917c","actor":"amt","kind":"offer","topic":"Beratung","field":null,"note":"","reference":"","attributes":[]}', NULL);
INSERT INTO meetings VALUES ('m2', 'Werkstatt', NULL, '', NULL, 'm1', '', '[]', 1);
INSERT INTO meetings VALUES ('m1', 'Auftakt', '2021-09-09', '', 'edu', NULL, '', '[]', 11);
INSERT INTO offers VALUES ('d4f52dc3b54a4ded82dff9a49618c856', 'chor', 'need', 'Raum', 'edu', '', '', '[]', 11);
INSERT INTO positions VALUES ('amt', 'amt', 12.5, -30, 7);
INSERT INTO priorities VALUES ('p1', 'Frühe Hilfen', '', '[]', 0, 1);
INSERT INTO snapshots VALUES ('Anfang', 1, '2026-11-30T19:24:52.943865+00:00', 'Amt');
INSERT INTO snapshots VALUES ('Ende', 15, '2026-11-30T19:24:53.182793+00:00', 'Eva');
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
ALTER TABLE ONLY entries
    ADD CONSTRAINT pk_entries PRIMARY KEY (batch, number);
ALTER TABLE ONLY meetings
    ADD CONSTRAINT pk_meetings PRIMARY KEY (id);
ALTER TABLE ONLY offers
    ADD CONSTRAINT pk_offers PRIMARY KEY (id);
ALTER TABLE ONLY positions
    ADD CONSTRAINT pk_positions PRIMARY KEY (id);
ALTER TABLE ONLY priorities
    ADD CONSTRAINT pk_priorities PRIMARY KEY (id);
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
CREATE INDEX ix_entries_kind_record ON entries USING btree (kind, record);
CREATE INDEX ix_offers_actor ON offers USING btree (actor);
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
ALTER TABLE ONLY positions
    ADD CONSTRAINT fk_positions_actor FOREIGN KEY (actor) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
