-- What people said of two documents: a version, another form, or neither. Taken back is not removed,
-- so that who and when stay.
create table version_row (
  id        varchar(36)  not null primary key,
  version   bigint       not null,
  older_id  varchar(400) not null,
  newer_id  varchar(400) not null,
  kind      varchar(20)  not null,
  made_by   varchar(100) not null,
  made_at   timestamp with time zone not null,
  undone_at timestamp with time zone
);
