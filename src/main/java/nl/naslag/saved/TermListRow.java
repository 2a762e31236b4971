package nl.naslag.saved;

import java.time.Instant;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.TermList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a list of terms, with one term per line.
record TermListRow(@Id String id, @Version @Nullable Long version, String terms, Instant kept) {
  // Without a version the database treats it as a new row.
  static TermListRow of(KeptList list) {
    return new TermListRow(list.id(), null, String.join("\n", list.terms().terms()), list.kept());
  }

  KeptList list() {
    return new KeptList(id, TermList.ofLines(terms), kept);
  }
}
