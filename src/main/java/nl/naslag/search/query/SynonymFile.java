package nl.naslag.search.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import nl.naslag.document.Message;
import nl.naslag.language.WordFile;
import nl.naslag.search.SynonymList;
import nl.naslag.search.words.TextTerms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads the synonym file, and rereads it when it has changed. The index stays valid: synonyms
/// apply to queries only.
@Component
public final class SynonymFile implements SynonymList {
  private static final Logger LOG = LoggerFactory.getLogger(SynonymFile.class);

  /// A word list is small; a larger file is something else.
  private static final long LARGEST = 2_000_000;

  private final Path path;
  private final TextTerms terms;
  private @Nullable Held held;

  public SynonymFile(SynonymSettings settings, TextTerms terms) {
    this.path = settings.synonyms();
    this.terms = terms;
  }

  /// The contents of a file.
  ///
  /// @param changed absent for the list supplied with Naslag
  private record Held(@Nullable FileTime changed, Synonyms synonyms, Status status) {}

  /// The current synonyms of the file.
  Synonyms current() {
    return held().synonyms();
  }

  @Override
  public Status status() {
    return held().status();
  }

  private synchronized Held held() {
    FileTime changed = changed();
    if (held == null || !Objects.equals(held.changed(), changed)) {
      held = changed == null ? own() : read(changed);
      held.status().badLines().forEach(this::tell);
    }
    return held;
  }

  private void tell(BadLine bad) {
    LOG.warn("Synonyms in {}, line {} is skipped: {}", path, bad.line(), bad.reason().key());
  }

  private @Nullable FileTime changed() {
    try {
      return Files.isRegularFile(path) ? Files.getLastModifiedTime(path) : null;
    } catch (IOException e) {
      LOG.debug("Synonyms in {} cannot be looked at", path, e);
      return null;
    }
  }

  /// If the file cannot be read, search works without synonyms and reports it.
  private Held read(FileTime changed) {
    try {
      if (Files.size(path) > LARGEST) {
        throw new IOException("Larger than " + LARGEST + " bytes");
      }
      return held(changed, named(), text().lines().toList());
    } catch (IOException e) {
      LOG.warn("Synonyms in {} cannot be read; give it as UTF-8 text", path, e);
      BadLine bad = new BadLine(1, "", new Message("synonyms.unreadable"));
      Status status = new Status(named(), 0, List.of(bad));
      return new Held(changed, Synonyms.NONE, status);
    }
  }

  // Bytes that are no letters become a sign that the line is refused for.
  private String text() throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
  }

  private Message named() {
    return new Message("synonyms.file", path.getFileName().toString());
  }

  private Held own() {
    return held(null, new Message("synonyms.own"), WordFile.lines("synoniemen.txt"));
  }

  private Held held(@Nullable FileTime changed, Message source, List<String> lines) {
    SynonymLines.Read read = SynonymLines.read(lines, terms);
    return new Held(changed, read.synonyms(), new Status(source, read.groups(), read.bad()));
  }
}
