-- What stands on the title page of a briefing pack beside its title; empty where nobody said it.
alter table dossier_row add column occasion varchar(400) default '' not null;
alter table dossier_row add column held_on date;
alter table dossier_row add column addressee varchar(400) default '' not null;
alter table dossier_row add column author varchar(400) default '' not null;
alter table dossier_row add column classification varchar(20);
