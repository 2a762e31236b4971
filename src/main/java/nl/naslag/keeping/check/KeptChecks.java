package nl.naslag.keeping.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.keeping.CheckReport;
import nl.naslag.keeping.CheckReport.Finding;
import nl.naslag.keeping.CheckReport.Level;
import nl.naslag.keeping.Checks;
import nl.naslag.keeping.ContentHash;
import nl.naslag.keeping.database.DatabaseFile;
import nl.naslag.search.care.IndexCare;
import org.springframework.stereotype.Service;

/// Checks the index first: with a damaged one nothing else can be compared.
@Service
final class KeptChecks implements Checks {
  private final IndexCare care;
  private final ReadHashes read;
  private final DatabaseFile database;
  private final List<Look> looks;

  KeptChecks(IndexCare care, ReadHashes read, DatabaseFile database, List<Look> looks) {
    this.care = care;
    this.read = read;
    this.database = database;
    this.looks = List.copyOf(looks);
  }

  @Override
  public CheckReport check() {
    if (!care.verify() || !care.isWhole()) {
      Finding damaged = new Finding(Level.BROKEN, "index-damaged", 1, "");
      return new CheckReport(new ContentHash(databaseParts()), List.of(damaged));
    }
    List<Finding> findings = new ArrayList<>();
    try {
      for (Look look : looks) {
        findings.addAll(look.findings());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot check", e);
    }
    return new CheckReport(hash(), findings);
  }

  @Override
  public CheckReport repair() {
    try {
      for (Look look : looks) {
        look.repair();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot repair", e);
    }
    return check();
  }

  @Override
  public ContentHash hash() {
    Map<String, String> parts = databaseParts();
    parts.putAll(read.parts());
    return new ContentHash(parts);
  }

  private Map<String, String> databaseParts() {
    try {
      return new TreeMap<>(database.now().parts());
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be read", e);
    }
  }
}
