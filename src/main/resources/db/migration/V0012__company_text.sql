-- What the company says of itself in lessons: its AI systems, its contacts, its stop rule.
create table company_text (
  text_key varchar(40) primary key,
  text_de varchar(2000) not null,
  text_en varchar(2000) not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null references person (id)
);

-- Who wrote which of them when.
create table company_text_change (
  id uuid primary key,
  text_key varchar(40) not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null references person (id)
);

create index company_text_change_at on company_text_change (changed_at);

-- Counts whatever changes lessons that are published already: a text of the company, a legal fact. One row.
create table catalogue_state (
  id integer primary key,
  changes bigint not null
);

insert into catalogue_state (id, changes) values (1, 0);

-- Whether a person has written this row in the browser; else it is as the file of the courses says.
alter table legal_fact add column edited boolean default false not null;

-- What a certificate says about the law stays as it was printed, whatever facts say later. Those issued before said this:
alter table certificate add column note_de varchar(2000);
alter table certificate add column note_en varchar(2000);
update certificate set
  note_de = 'Dokumentierte Maßnahme zur Förderung der KI-Kompetenz (Art. 4 VO (EU) 2024/1689 in der Fassung der VO (EU) 2026/1744). Ersetzt keine Unterweisung nach § 12 ArbSchG, keine Einweisung an der Maschine, keine Beauftragung und keine Benennung zur menschlichen Aufsicht (Art. 26 Abs. 2). Kein staatlich anerkannter Abschluss.',
  note_en = 'Documented measure to support AI literacy (Art. 4 Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744). Replaces no safety instruction under § 12 ArbSchG, no machine briefing, no mandate and no appointment for human oversight (Art. 26(2)). Not a state-recognised qualification.';
alter table certificate alter column note_de set not null;
alter table certificate alter column note_en set not null;
