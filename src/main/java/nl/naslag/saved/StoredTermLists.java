package nl.naslag.saved;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.TermList;
import nl.naslag.storage.Changes;
import org.springframework.stereotype.Service;

/// Lists of terms in the database.
@Service
class StoredTermLists implements TermLists {
  private static final int MOST_CHARACTERS = 200_000;
  private static final int MOST_LISTS = 200;
  // Length of a hexadecimal hash: 64 bits, for at most two hundred lists.
  private static final int DIGITS = 16;

  private final TermListRows rows;
  private final Changes changes;
  private final Clock clock = Clock.systemUTC();

  StoredTermLists(TermListRows rows, Changes changes) {
    this.rows = rows;
    this.changes = changes;
  }

  @Override
  public List<KeptList> all() {
    return rows.findAllByOrderByKeptDesc().stream().map(TermListRow::list).toList();
  }

  @Override
  public Optional<KeptList> find(String id) {
    return rows.findById(id).map(TermListRow::list);
  }

  @Override
  public KeptList keep(TermList terms) {
    String text = String.join("\n", terms.terms());
    if (text.length() > MOST_CHARACTERS) {
      throw RefusalCode.LIST_TOO_LONG.refusal(MOST_CHARACTERS, text.length());
    }
    String id = id(text);
    return changes.make(
        () -> find(id).orElseGet(() -> insert(new KeptList(id, terms, clock.instant()))));
  }

  private KeptList insert(KeptList list) {
    if (rows.count() >= MOST_LISTS) {
      throw RefusalCode.TOO_MANY_LISTS.refusal(MOST_LISTS);
    }
    // Databases keep microseconds; a time read back must equal the one returned.
    KeptList exact =
        new KeptList(list.id(), list.terms(), list.kept().truncatedTo(ChronoUnit.MICROS));
    return rows.save(TermListRow.of(exact)).list();
  }

  @Override
  public KeptList remove(String id) {
    return changes.make(
        () -> {
          KeptList removed = find(id).orElseThrow(() -> RefusalCode.UNKNOWN_LIST.refusal(id));
          rows.deleteById(id);
          return removed;
        });
  }

  // A second call, such as from a double click, must not fail.
  @Override
  public void restore(KeptList list) {
    changes.make(
        () -> {
          if (!rows.existsById(list.id())) {
            rows.save(TermListRow.of(list));
          }
        });
  }

  private static String id(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("Every Java platform has SHA-256", broken);
    }
  }
}
