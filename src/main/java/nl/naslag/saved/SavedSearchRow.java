package nl.naslag.saved;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a saved search; the version detects conflicting edits from two tabs.
record SavedSearchRow(
    @Id String id,
    @Version @Nullable Long version,
    String name,
    String address,
    Instant created,
    Instant begun,
    Instant seen) {

  // Without a version the database treats it as a new row.
  static SavedSearchRow of(SavedSearch search) {
    return new SavedSearchRow(
        search.id(),
        null,
        search.name(),
        search.address(),
        search.created(),
        search.start(),
        search.seen());
  }

  SavedSearch search() {
    return new SavedSearch(id, name, address, created, begun, seen);
  }

  SavedSearchRow withName(String other) {
    return new SavedSearchRow(id, version, other, address, created, begun, seen);
  }

  SavedSearchRow withSeen(Instant moment) {
    return new SavedSearchRow(id, version, name, address, created, begun, moment);
  }
}
