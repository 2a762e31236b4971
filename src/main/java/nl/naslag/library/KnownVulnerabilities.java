package nl.naslag.library;

import java.nio.file.Path;

/// Looks up libraries in a copy of the OSV data on this machine; never in a network.
public interface KnownVulnerabilities {
  /// Looks them up in all JSON files and zip files in a folder.
  ///
  /// Refuses a folder in which anything cannot be read or nothing is about libraries for Java: that
  /// nothing was found in it would mean nothing.
  VulnerabilityReport against(LibraryList libraries, Path folder);
}
