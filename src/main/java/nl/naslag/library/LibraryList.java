package nl.naslag.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The libraries of a list in the form of CycloneDX (SBOM).
public record LibraryList(List<Library> libraries) {
  /// Where the build puts the list of this Naslag, on the class path.
  private static final String OWN = "/META-INF/sbom/application.cdx.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public LibraryList {
    libraries = List.copyOf(libraries);
  }

  /// What this Naslag runs with. Throws where it was not built by Maven, because an empty list
  /// would say that nothing is known against it.
  public static LibraryList own() {
    try (InputStream list = LibraryList.class.getResourceAsStream(OWN)) {
      if (list == null) {
        throw new IllegalStateException("No " + OWN + " in this build; build it with ./naslag");
      }
      return read(list);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + OWN, e);
    }
  }

  /// Reads such a list.
  public static LibraryList read(InputStream list) {
    List<Library> libraries = new ArrayList<>();
    for (JsonNode component : JSON.readTree(list).path("components")) {
      libraries.add(
          new Library(
              component.path("group").asString(""),
              component.path("name").asString(),
              component.path("version").asString()));
    }
    return new LibraryList(libraries);
  }
}
