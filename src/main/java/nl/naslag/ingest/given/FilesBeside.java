package nl.naslag.ingest.given;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.document.file.Reason;
import nl.naslag.ingest.MetadataFaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Files in the corpus that say what the documents beside them are: `metadata.csv`, and DiWoo as
/// `nota.pdf.xml`, as `metadata.xml` beside one document, or as a sitemap in `metadata.xml`.
///
/// Known since the last look at the corpus. A table goes before DiWoo. Thread-safe.
@Component
public class FilesBeside implements MetadataFaults {
  private static final Logger LOG = LoggerFactory.getLogger(FilesBeside.class);

  private static final String TABLE = "metadata.csv";
  private static final String ALONE = "metadata.xml";
  private static final String XML = ".xml";
  // Bytes; the largest table that a person keeps up is far smaller.
  private static final int LARGEST = 8 << 20;

  private static final int MOST_REMEMBERED = 20_000;

  private final GivenValues values;
  // Replaced as a whole.
  private volatile Looked looked = new Looked(false, Map.of(), Map.of(), List.of());
  // What a file described when it was last read, by path, size and time.
  private final Map<String, List<DiwooXml.Described>> read = new HashMap<>();

  public FilesBeside(GivenValues values) {
    this.values = values;
  }

  /// What the last look found.
  ///
  /// @param known false before the first look
  /// @param given by the name of the file that is described
  /// @param files the describing files, with whether all in them is right
  private record Looked(
      boolean known,
      Map<String, Map<Field, Stated>> given,
      Map<String, Reason> files,
      List<Fault> faults) {}

  /// Reads what describes others again.
  ///
  /// @param files of the corpus, by their path below it, with forward slashes
  public synchronized void look(SortedMap<String, Path> files) {
    Map<String, Map<Field, Stated>> given = new HashMap<>();
    Map<String, Reason> describing = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    files.forEach(
        (name, path) -> {
          if (nameOf(name).equalsIgnoreCase(TABLE)) {
            List<Fault> told = table(name, path, files, given);
            faults.addAll(told);
            describing.put(name, reason(told));
          }
        });
    files.forEach(
        (name, path) -> {
          if (name.toLowerCase(Locale.ROOT).endsWith(XML)) {
            diwoo(name, path, files, given)
                .ifPresent(
                    told -> {
                      faults.addAll(told);
                      describing.put(name, reason(told));
                    });
          }
        });
    looked = new Looked(true, given, describing, List.copyOf(faults));
  }

  private static Reason reason(List<Fault> faults) {
    return faults.isEmpty() ? Reason.DESCRIBES_OTHERS : Reason.DESCRIBES_OTHERS_PARTLY;
  }

  /// Whether anybody has looked since the start; before that nobody knows what stands there.
  public boolean isKnown() {
    return looked.known();
  }

  /// Why a file is not read as a document; empty for one that describes no others.
  public Optional<Reason> describes(String fileName) {
    return Optional.ofNullable(looked.files().get(fileName));
  }

  /// What stands beside a file about it.
  public Map<Field, Stated> of(String fileName) {
    return looked.given().getOrDefault(fileName, Map.of());
  }

  @Override
  public List<Fault> faults() {
    return looked.faults();
  }

  private List<Fault> table(
      String name,
      Path path,
      SortedMap<String, Path> files,
      Map<String, Map<Field, Stated>> given) {
    Optional<byte[]> bytes = bytes(path);
    if (bytes.isEmpty()) {
      return List.of(new Fault(name, 0, "", new Message("metadata.unreadable")));
    }
    MetadataTable table = new MetadataTable(name, values).read(bytes.get());
    List<Fault> faults = new ArrayList<>(table.faults());
    table
        .found()
        .forEach(
            (file, facts) ->
                target(folderOf(name) + file, files)
                    .ifPresentOrElse(
                        target -> put(given, target, facts, name),
                        () ->
                            faults.add(
                                new Fault(
                                    name,
                                    table.lineOf(file),
                                    file,
                                    new Message("metadata.absent")))));
    return faults;
  }

  /// The faults of a file that is DiWoo; empty where it is something else.
  private Optional<List<Fault>> diwoo(
      String name,
      Path path,
      SortedMap<String, Path> files,
      Map<String, Map<Field, Stated>> given) {
    String described = name.substring(0, name.length() - XML.length());
    boolean alone = nameOf(name).equalsIgnoreCase(ALONE);
    Optional<String> beside = alone ? onlyOther(name, files) : target(described, files);
    if (beside.isEmpty() && !alone) {
      return Optional.empty();
    }
    List<DiwooXml.Described> all = described(path);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Fault> faults = new ArrayList<>();
    for (DiwooXml.Described one : all) {
      Optional<String> target =
          one.file().isEmpty() ? beside : target(folderOf(name) + one.file(), files);
      try {
        Map<Field, String> cleaned = values.cleaned(one.values());
        target.ifPresentOrElse(
            file -> put(given, file, cleaned, name),
            () -> faults.add(new Fault(name, 0, one.file(), new Message("metadata.absent"))));
      } catch (Refusal refusal) {
        faults.add(new Fault(name, 0, one.file(), refusal.message()));
      }
    }
    return Optional.of(faults);
  }

  // An unchanged file is not read again at every look.
  private List<DiwooXml.Described> described(Path path) {
    String key;
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      key = path + "\n" + now.size() + "\n" + now.lastModifiedTime();
    } catch (IOException e) {
      return List.of();
    }
    if (read.size() > MOST_REMEMBERED) {
      read.clear();
    }
    return read.computeIfAbsent(key, unused -> bytes(path).map(DiwooXml::read).orElse(List.of()));
  }

  private static Optional<String> target(String file, SortedMap<String, Path> files) {
    if (files.containsKey(file)) {
      return Optional.of(file);
    }
    String composed = Normalizer.normalize(file, Normalizer.Form.NFC);
    return files.containsKey(composed) ? Optional.of(composed) : Optional.empty();
  }

  // Publishers put one document and its metadata together in a folder.
  private static Optional<String> onlyOther(String name, SortedMap<String, Path> files) {
    String folder = folderOf(name);
    List<String> others =
        files.tailMap(folder).keySet().stream()
            .takeWhile(file -> file.startsWith(folder))
            .filter(file -> folderOf(file).equals(folder))
            .filter(file -> !nameOf(file).toLowerCase(Locale.ROOT).startsWith("metadata."))
            .limit(2)
            .toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private static void put(
      Map<String, Map<Field, Stated>> given, String file, Map<Field, String> facts, String by) {
    Map<Field, Stated> all = given.computeIfAbsent(file, unused -> new EnumMap<>(Field.class));
    facts.forEach(
        (field, value) -> all.putIfAbsent(field, new Stated(null, field, value, null, by, null)));
  }

  private static Optional<byte[]> bytes(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      LOG.warn("Cannot read {}", path, e);
      return Optional.empty();
    }
  }

  private static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String folderOf(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
