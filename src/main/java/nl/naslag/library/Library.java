package nl.naslag.library;

/// A library that Naslag runs with, as the list of libraries (SBOM) names it.
public record Library(String group, String name, String version) {
  /// As in `org.apache.tika:tika-core 3.3.1`.
  @Override
  public String toString() {
    return group + ":" + name + " " + version;
  }
}
