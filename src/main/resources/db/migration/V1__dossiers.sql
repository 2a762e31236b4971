-- Dossiers: what users select. The only data that cannot be read again from the corpus.
create table dossier_row (
  id       varchar(36)  not null primary key,
  version  bigint       not null,
  title    varchar(200) not null,
  created  timestamp with time zone not null,
  modified timestamp with time zone not null
);

create table item_row (
  id              varchar(36)    not null primary key,
  dossier_row     varchar(36)    not null references dossier_row (id) on delete cascade,
  dossier_row_key integer        not null,
  kind            varchar(20)    not null,
  passage_id      varchar(400),
  text            varchar(20000) not null,
  source          varchar(4000)  not null,
  note            varchar(4000)  not null
);

create index item_row_dossier on item_row (dossier_row, dossier_row_key);
