-- What people gave for a document in the place of what was read: title, date, authority, kind.
-- Kept by document, and by the bytes of its file for when these get another id. Taken back is not
-- removed, so that who and when stay.
create table document_fact_row (
  id          varchar(36)  not null primary key,
  version     bigint       not null,
  document_id varchar(400) not null,
  sha256      varchar(64)  not null,
  field       varchar(20)  not null,
  chosen      varchar(400) not null,
  made_by     varchar(100) not null,
  made_at     timestamp with time zone not null,
  undone_by   varchar(100),
  undone_at   timestamp with time zone
);

create index document_fact_row_document on document_fact_row (document_id);
create index document_fact_row_sha256 on document_fact_row (sha256);
