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
    website text DEFAULT ''::text NOT NULL,
    aliases text DEFAULT ''::text NOT NULL
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
CREATE TABLE distinctions (
    id text NOT NULL,
    source text NOT NULL,
    target text NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT ck_distinctions_two_ends CHECK ((source <> target))
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
INSERT INTO actors VALUES ('amt', 'Amt', 'Verwaltung', '[]', '', true, NULL, '', '', '[]', 1, '', '');
INSERT INTO actors VALUES ('chor', 'Chor', '', '[]', '', false, NULL, '', 'zwei
Zeilen', '[]', 6, 'www.chor.example', 'Chor e. V.');
INSERT INTO actors VALUES ('kita', 'Kita „Süd“', 'Kita', '["edu"]', 'Südstadt', false, NULL, '', '', '[["PLZ","01067"]]', 12, '', '');
INSERT INTO actors VALUES ('buecherei', 'Bücherei', '', '[]', '', false, NULL, '', '', '[]', 18, '', '');
INSERT INTO actors VALUES ('turner', 'Turner', '', '[]', '', false, NULL, '', '', '[]', 21, '', 'Turner 1860');
INSERT INTO actors VALUES ('turnverein', 'Turnverein', '', '[]', '', false, NULL, '', '', '[]', 23, '', 'Turnverein 1860; TV; TV 1860');
INSERT INTO actors VALUES ('bad', 'Bad', '', '[]', '', false, NULL, '', '', '[]', 27, '', '');
INSERT INTO alembic_version VALUES ('0006');
INSERT INTO attendances VALUES ('["kita","m1"]', 'kita', 'm1', '', '[]', 1);
INSERT INTO batches VALUES (1, '75fef61dad72463081d0d58bf4b0c071', '2026-11-30T22:59:12.453053+00:00', 'Amt', 'step-import-replace', '[["count",3]]', NULL, false, false);
INSERT INTO batches VALUES (2, '618c895b54f44bb0bac59e0adc1a6e94', '2026-11-30T22:59:12.497938+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (3, 'b9a495de46a040fd9d2c017b400f9226', '2026-11-30T22:59:12.507757+00:00', 'Eva', 'step-added', '[["kind","cooperation"],["name","Kita „Süd“ – Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (4, '0ed29e3822d44db2b3410fc8975fdf39', '2026-11-30T22:59:12.514763+00:00', 'Eva', 'step-changed', '[["kind","actor"],["name","Kita „Süd“"]]', NULL, false, false);
INSERT INTO batches VALUES (5, '13f087be01324db59d00dbf90622cec1', '2026-11-30T22:59:12.525394+00:00', 'Eva', 'step-changed', '[["kind","meeting"],["name","Auftakt"]]', NULL, false, false);
INSERT INTO batches VALUES (6, 'eb4385803c8b47f7be0dff986cc64f96', '2026-11-30T22:59:12.560617+00:00', 'Eva', 'step-merged', '[["kind","actor"],["name","Chor"],["other","Chor e. V."]]', NULL, false, false);
INSERT INTO batches VALUES (7, '679b9ffdcf6947b89ae999d07e0ab999', '2026-11-30T22:59:12.571158+00:00', 'Eva', 'step-arranged', '[["count",1],["name","Amt"]]', NULL, false, false);
INSERT INTO batches VALUES (8, '22402557d23e49b0848b103307e1c3bd', '2026-11-30T22:59:12.590666+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', NULL, false, false);
INSERT INTO batches VALUES (9, '5ed477b46d1c4fb49f68952237be2620', '2026-11-30T22:59:12.619950+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 8, true, false);
INSERT INTO batches VALUES (10, 'ac4a36e700f94dd5b61bfa64a11125c7', '2026-11-30T22:59:12.641653+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 9, false, false);
INSERT INTO batches VALUES (11, '58d622155f60408fa743a0eb7d5d5d9f', '2026-11-30T22:59:12.661402+00:00', 'Amt', 'step-deleted', '[["kind","action_field"],["name","Bildung"]]', 10, true, false);
INSERT INTO batches VALUES (12, '8260bffa43004e4b96d9aa4dbe7f3eb7', '2026-11-30T22:59:12.674249+00:00', 'Amt', 'step-import-merge', '[["count",2]]', NULL, false, false);
INSERT INTO batches VALUES (13, 'b028e8180248457db1dff8a8dacce953', '2026-11-30T22:59:12.682810+00:00', 'Eva', 'step-decided-dismissed', '[["name","Kita „Süd“ – Chor"]]', NULL, false, false);
INSERT INTO batches VALUES (14, '70284df0953d4fb99ca91007b4625984', '2026-11-30T22:59:12.699393+00:00', 'Eva', 'step-decided-accepted', '[["name","Amt – Bad"]]', NULL, false, false);
INSERT INTO batches VALUES (15, 'c4cbe502a4e54fe2a920cad153d303de', '2026-11-30T22:59:12.716342+00:00', 'Eva', 'step-scenes-changed', '[]', NULL, false, false);
INSERT INTO batches VALUES (16, '4b5933db1c0944039d46b07d6401bd97', '2026-11-30T22:59:12.725089+00:00', 'Eva', 'step-scenes-changed', '[]', NULL, false, false);
INSERT INTO batches VALUES (17, '23e22f8665c54757b4ae72bc1743a207', '2026-11-30T22:59:12.743155+00:00', 'Eva', 'step-rearranged', '[]', NULL, false, false);
INSERT INTO batches VALUES (18, '1e7e0c22d7d242afb17a1c322c6e5590', '2026-11-30T22:59:12.758404+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Bücherei"]]', NULL, false, false);
INSERT INTO batches VALUES (19, '2557fc98df4543ab879c008e9f21d24f', '2026-11-30T22:59:12.764342+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Turnverein"]]', NULL, false, false);
INSERT INTO batches VALUES (20, '3765a69c23b54272b0ed3598495e109b', '2026-11-30T22:59:12.768582+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","TV"]]', NULL, false, false);
INSERT INTO batches VALUES (21, '0604553366224ab0ac560922afa00171', '2026-11-30T22:59:12.772982+00:00', 'Eva', 'step-added', '[["kind","actor"],["name","Turner"]]', NULL, false, false);
INSERT INTO batches VALUES (22, 'e428fdbe1c274c2dac3f9274e60812db', '2026-11-30T22:59:12.777718+00:00', 'Eva', 'step-told-apart', '[["name","Turner"],["other","Turnverein"]]', NULL, false, false);
INSERT INTO batches VALUES (23, '73c0f04870e74751a91f6989ef6ccb9b', '2026-11-30T22:59:12.806511+00:00', 'Eva', 'step-merged', '[["kind","actor"],["name","Turnverein"],["other","TV"]]', NULL, false, false);
INSERT INTO batches VALUES (24, 'd946d8d330fd4891a117c38c626eaf32', '2026-11-30T22:59:12.813229+00:00', 'Amt', 'step-told-apart', '[["name","Amt"],["other","Chor"]]', NULL, false, false);
INSERT INTO batches VALUES (25, '8e182d792c7d44aea853d6034ce27dad', '2026-11-30T22:59:12.822474+00:00', 'Eva', 'step-changed', '[["kind","contact"],["name","Kita „Süd“"]]', NULL, false, false);
INSERT INTO batches VALUES (26, '3fa321f1178c4eb8830526d724a53655', '2026-11-30T22:59:12.839997+00:00', 'Eva', 'step-several', '[["count",2]]', NULL, false, false);
INSERT INTO batches VALUES (27, '10ba6fc7696b49cd908b06fe75cbc221', '2026-11-30T22:59:12.858657+00:00', 'Amt', 'step-went-back', '[["at","2026-11-30T22:59:12.813229+00:00"],["position",24]]', NULL, false, false);
INSERT INTO contact_entries VALUES (1, 13, 'contact', '45858a8bedf24ed9a465cac60395a478', NULL, '{"actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":"","id":"45858a8bedf24ed9a465cac60395a478"}');
INSERT INTO contact_entries VALUES (25, 0, 'contact', '45858a8bedf24ed9a465cac60395a478', '{"id":"45858a8bedf24ed9a465cac60395a478","actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":""}', '{"actor":"kita","name":"Erika Muster","role":"Träger","email":"e@kita.example","phone":"","note":"","id":"45858a8bedf24ed9a465cac60395a478"}');
INSERT INTO contact_entries VALUES (27, 5, 'contact', '45858a8bedf24ed9a465cac60395a478', '{"id":"45858a8bedf24ed9a465cac60395a478","actor":"kita","name":"Erika Muster","role":"Träger","email":"e@kita.example","phone":"","note":""}', '{"id":"45858a8bedf24ed9a465cac60395a478","actor":"kita","name":"Erika Muster","role":"Leitung","email":"e@kita.example","phone":"","note":""}');
INSERT INTO contact_persons VALUES ('45858a8bedf24ed9a465cac60395a478', 'kita', 'Erika Muster', 'Leitung', 'e@kita.example', '', '', 27);
INSERT INTO cooperations VALUES ('t2', 'amt', 'chor', '[]', 'Beratung', 1, 'existing', true, '', '', '[]', 1);
INSERT INTO cooperations VALUES ('chor-e-v--kita', 'kita', 'chor', '[]', '', 1, 'wished', false, '', '', '[]', 6);
INSERT INTO cooperations VALUES ('t1', 'amt', 'kita', '["edu"]', '', 2, 'existing', false, '', '', '[]', 11);
INSERT INTO cooperations VALUES ('t9', 'bad', 'kita', '[]', '', 2.5, 'existing', false, '', '', '[]', 27);
INSERT INTO cooperations VALUES ('amt--bad', 'amt', 'bad', '[]', '', 1, 'planned', false, '', '', '[]', 27);
INSERT INTO decisions VALUES ('["strategic","chor","kita"]', 'strategic', 'kita', 'chor', 'edu', 'dismissed', 'zu weit weg', '', 13);
INSERT INTO decisions VALUES ('["strategic","amt","bad"]', 'strategic', 'amt', 'bad', NULL, 'accepted', '', '', 27);
INSERT INTO distinctions VALUES ('["turner","turnverein"]', 'turner', 'turnverein', 22);
INSERT INTO distinctions VALUES ('["amt","chor"]', 'amt', 'chor', 24);
INSERT INTO entries VALUES (1, 0, 'about', 'about', NULL, '{"title":"Kleinstadt","as_of":"2021-09-08","id":"about"}');
INSERT INTO entries VALUES (1, 1, 'action_field', 'work', NULL, '{"id":"work","name":"Arbeit","description":"","reference":"","attributes":[],"rank":0}');
INSERT INTO entries VALUES (1, 2, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (1, 3, 'priority', 'p1', NULL, '{"id":"p1","name":"Frühe Hilfen","reference":"","attributes":[],"rank":0}');
INSERT INTO entries VALUES (1, 4, 'actor', 'amt', NULL, '{"id":"amt","name":"Amt","type":"Verwaltung","fields":[],"place":"","coordinator":true,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 5, 'actor', 'chor', NULL, '{"id":"chor","name":"Chor","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"www.chor.example","aliases":"","reference":"","note":"zwei\nZeilen","attributes":[]}');
INSERT INTO entries VALUES (1, 6, 'actor', 'kita', NULL, '{"id":"kita","name":"Kita „Süd“","type":"","fields":["edu"],"place":"","coordinator":false,"surveyed_on":"2021-09-07","website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (1, 7, 'cooperation', 't1', NULL, '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 8, 'cooperation', 't2', NULL, '{"id":"t2","source":"amt","target":"chor","fields":[],"kind":"Beratung","weight":1.0,"status":"existing","directed":true,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (1, 9, 'meeting', 'm1', NULL, '{"id":"m1","name":"Auftakt","held_on":"2021-09-08","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (1, 10, 'meeting', 'm2', NULL, '{"id":"m2","name":"Werkstatt","held_on":null,"kind":"","field":null,"part_of":"m1","reference":"","attributes":[]}');
INSERT INTO entries VALUES (1, 11, 'attendance', '["kita","m1"]', NULL, '{"actor":"kita","meeting":"m1","reference":"","attributes":[],"id":"[\"kita\",\"m1\"]"}');
INSERT INTO entries VALUES (1, 12, 'offer', 'f6dae8e5a05448958091bfc6b569235b', NULL, '{"actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[],"id":"f6dae8e5a05448958091bfc6b569235b"}');
INSERT INTO entries VALUES (2, 0, 'actor', 'chor-e-v', NULL, '{"id":"chor-e-v","name":"Chor e. V.","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (3, 0, 'cooperation', 'chor-e-v--kita', NULL, '{"id":"chor-e-v--kita","source":"kita","target":"chor-e-v","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (4, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"","fields":["edu"],"place":"","coordinator":false,"surveyed_on":"2021-09-07","website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (5, 0, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-08","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (6, 0, 'actor', 'chor', '{"id":"chor","name":"Chor","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"www.chor.example","aliases":"","reference":"","note":"zwei\nZeilen","attributes":[]}', '{"id":"chor","name":"Chor","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"www.chor.example","aliases":"Chor e. V.","reference":"","note":"zwei\nZeilen","attributes":[]}');
INSERT INTO entries VALUES (6, 1, 'actor', 'chor-e-v', '{"id":"chor-e-v","name":"Chor e. V.","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (6, 2, 'cooperation', 'chor-e-v--kita', '{"id":"chor-e-v--kita","source":"kita","target":"chor-e-v","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"chor-e-v--kita","source":"kita","target":"chor","fields":[],"kind":"","weight":1.0,"status":"wished","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (7, 0, 'position', 'amt', NULL, '{"actor":"amt","x":12.5,"y":-30.0,"id":"amt"}');
INSERT INTO entries VALUES (8, 0, 'action_field', 'edu', '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}', NULL);
INSERT INTO entries VALUES (8, 1, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (8, 2, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (8, 3, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (8, 4, 'offer', 'f6dae8e5a05448958091bfc6b569235b', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (9, 1, 'offer', 'f6dae8e5a05448958091bfc6b569235b', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 2, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (9, 3, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (9, 4, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (10, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (10, 1, 'offer', 'f6dae8e5a05448958091bfc6b569235b', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (10, 2, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (10, 3, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (10, 4, 'action_field', 'edu', '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}', NULL);
INSERT INTO entries VALUES (11, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (11, 1, 'offer', 'f6dae8e5a05448958091bfc6b569235b', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":null,"note":"","reference":"","attributes":[]}', '{"id":"f6dae8e5a05448958091bfc6b569235b","actor":"chor","kind":"need","topic":"Raum","field":"edu","note":"","reference":"","attributes":[]}');
INSERT INTO entries VALUES (11, 2, 'meeting', 'm1', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":null,"part_of":null,"reference":"","attributes":[]}', '{"id":"m1","name":"Auftakt","held_on":"2021-09-09","kind":"","field":"edu","part_of":null,"reference":"","attributes":[]}');
INSERT INTO entries VALUES (11, 3, 'cooperation', 't1', '{"id":"t1","source":"amt","target":"kita","fields":[],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', '{"id":"t1","source":"amt","target":"kita","fields":["edu"],"kind":"","weight":2.0,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (11, 4, 'action_field', 'edu', NULL, '{"id":"edu","name":"Bildung","description":"von klein auf","reference":"","attributes":[],"rank":1}');
INSERT INTO entries VALUES (12, 0, 'actor', 'kita', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}', '{"id":"kita","name":"Kita „Süd“","type":"Kita","fields":["edu"],"place":"Südstadt","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[["PLZ","01067"]]}');
INSERT INTO entries VALUES (12, 1, 'actor', 'bad', NULL, '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}');
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
INSERT INTO entries VALUES (18, 0, 'actor', 'buecherei', NULL, '{"id":"buecherei","name":"Bücherei","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (18, 1, 'place', 'buecherei', NULL, '{"actor":"buecherei","x":52.0,"y":28.0,"id":"buecherei"}');
INSERT INTO entries VALUES (19, 0, 'actor', 'turnverein', NULL, '{"id":"turnverein","name":"Turnverein","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"Turnverein 1860","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (20, 0, 'actor', 'tv', NULL, '{"id":"tv","name":"TV","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"TV 1860","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (21, 0, 'actor', 'turner', NULL, '{"id":"turner","name":"Turner","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"Turner 1860","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (22, 0, 'distinction', '["turner","turnverein"]', NULL, '{"source":"turner","target":"turnverein","id":"[\"turner\",\"turnverein\"]"}');
INSERT INTO entries VALUES (23, 0, 'actor', 'turnverein', '{"id":"turnverein","name":"Turnverein","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"Turnverein 1860","reference":"","note":"","attributes":[]}', '{"id":"turnverein","name":"Turnverein","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"Turnverein 1860; TV; TV 1860","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (23, 1, 'actor', 'tv', '{"id":"tv","name":"TV","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"TV 1860","reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (24, 0, 'distinction', '["amt","chor"]', NULL, '{"source":"amt","target":"chor","id":"[\"amt\",\"chor\"]"}');
INSERT INTO entries VALUES (26, 0, 'actor', 'bad', '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (26, 1, 'cooperation', 't9', '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (26, 2, 'cooperation', 'amt--bad', '{"id":"amt--bad","source":"amt","target":"bad","fields":[],"kind":"","weight":1.0,"status":"planned","directed":false,"reference":"","note":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (26, 3, 'offer', 'a8a8bce6421441c8856d06ee40424031', NULL, '{"actor":"amt","kind":"offer","topic":"Beratung","field":null,"note":"","reference":"","attributes":[],"id":"a8a8bce6421441c8856d06ee40424031"}');
INSERT INTO entries VALUES (26, 4, 'place', 'bad', '{"id":"bad","actor":"bad","x":120.5,"y":-40.0}', NULL);
INSERT INTO entries VALUES (26, 5, 'decision', '["strategic","amt","bad"]', '{"id":"[\"strategic\",\"amt\",\"bad\"]","list":"strategic","source":"amt","target":"bad","field":null,"state":"accepted","reason":"","note":""}', NULL);
INSERT INTO entries VALUES (27, 0, 'actor', 'bad', NULL, '{"id":"bad","name":"Bad","type":"","fields":[],"place":"","coordinator":false,"surveyed_on":null,"website":"","aliases":"","reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (27, 1, 'cooperation', 't9', NULL, '{"id":"t9","source":"bad","target":"kita","fields":[],"kind":"","weight":2.5,"status":"existing","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (27, 2, 'cooperation', 'amt--bad', NULL, '{"id":"amt--bad","source":"amt","target":"bad","fields":[],"kind":"","weight":1.0,"status":"planned","directed":false,"reference":"","note":"","attributes":[]}');
INSERT INTO entries VALUES (27, 3, 'offer', 'a8a8bce6421441c8856d06ee40424031', '{"id":"a8a8bce6421441c8856d06ee40424031","actor":"amt","kind":"offer","topic":"Beratung","field":null,"note":"","reference":"","attributes":[]}', NULL);
INSERT INTO entries VALUES (27, 4, 'place', 'bad', NULL, '{"id":"bad","actor":"bad","x":120.5,"y":-40.0}');
INSERT INTO entries VALUES (27, 6, 'decision', '["strategic","amt","bad"]', NULL, '{"id":"[\"strategic\",\"amt\",\"bad\"]","list":"strategic","source":"amt","target":"bad","field":null,"state":"accepted","reason":"","note":""}');
INSERT INTO meetings VALUES ('m2', 'Werkstatt', NULL, '', NULL, 'm1', '', '[]', 1);
INSERT INTO meetings VALUES ('m1', 'Auftakt', '2021-09-09', '', 'edu', NULL, '', '[]', 11);
INSERT INTO offers VALUES ('f6dae8e5a05448958091bfc6b569235b', 'chor', 'need', 'Raum', 'edu', '', '', '[]', 11);
INSERT INTO places VALUES ('amt', 'amt', 0, -0, 17);
INSERT INTO places VALUES ('chor', 'chor', 241, -80, 17);
INSERT INTO places VALUES ('kita', 'kita', 361.5, -120, 17);
INSERT INTO places VALUES ('buecherei', 'buecherei', 52, 28, 18);
INSERT INTO places VALUES ('bad', 'bad', 120.5, -40, 27);
INSERT INTO priorities VALUES ('p1', 'Frühe Hilfen', '', '[]', 0, 1);
INSERT INTO scenes VALUES ('s1', 'Alles', '', 'whole', '[]', 1, 16);
INSERT INTO scenes VALUES ('s2', '', 'Pause', 'field', '[["field","edu"],["size",2]]', 0, 16);
INSERT INTO snapshots VALUES ('Anfang', 1, '2026-11-30T22:59:12.490991+00:00', 'Amt');
INSERT INTO snapshots VALUES ('Ende', 27, '2026-11-30T22:59:12.867498+00:00', 'Eva');
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
ALTER TABLE ONLY distinctions
    ADD CONSTRAINT pk_distinctions PRIMARY KEY (id);
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
CREATE INDEX ix_distinctions_source ON distinctions USING btree (source);
CREATE INDEX ix_distinctions_target ON distinctions USING btree (target);
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
ALTER TABLE ONLY distinctions
    ADD CONSTRAINT fk_distinctions_source FOREIGN KEY (source) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY distinctions
    ADD CONSTRAINT fk_distinctions_target FOREIGN KEY (target) REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED;
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
