package nl.naslag.extraction.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.naslag.extraction.text.Budget;

/// The parts of an office file, which is a zip file. Unpacked bytes count against the budget.
public final class ZipParts implements AutoCloseable {
  private final ZipFile zip;
  private final Budget budget;
  // By name in lower case, because programs differ in how they write names.
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

  public ZipParts(Path file, Budget budget) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.budget = budget;
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      if (!entry.isDirectory()) {
        entries.putIfAbsent(key(entry.getName()), entry);
      }
    }
  }

  /// The names of all parts, in file order.
  public Collection<String> names() {
    return entries.keySet();
  }

  /// Empty if the file has no such part.
  public Optional<InputStream> open(String name) throws IOException {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
  }

  /// Visits the root element of a part; does nothing if the file has no such part.
  public void walk(String name, Walk walk) throws IOException {
    Optional<InputStream> in = open(name);
    if (in.isPresent()) {
      try (XmlCursor xml = new XmlCursor(in.get())) {
        xml.root(() -> walk.over(xml));
      }
    }
  }

  /// Reads the root element of a part.
  public interface Walk {
    void over(XmlCursor root) throws IOException;
  }

  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// Counted during unpacking, because the size that a file declares may be false.
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      budget.takeUnpacked(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      budget.takeUnpacked(Math.max(0, read));
      return read;
    }
  }
}
