package nl.naslag.extraction;

import nl.naslag.extraction.text.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits on reading one file.
///
/// @param timeoutSeconds maximum time for one file
/// @param memoryMegabytes heap of a reading child; with an application of 1 GB it fits in 2 GB
/// @param largestFileMegabytes larger files are not opened
/// @param mostUnpackedMegabytes maximum total size of the files inside one file
/// @param mostCharacters text of one file, including everything inside it
/// @param mostPages pages of one PDF
/// @param mostEmbedded files inside one file, at any depth
/// @param deepest maximum nesting of files within files
/// @param children how many files are read in parallel
@ConfigurationProperties("naslag.extraction")
public record ExtractionSettings(
    @DefaultValue("60") int timeoutSeconds,
    @DefaultValue("512") int memoryMegabytes,
    @DefaultValue("200") int largestFileMegabytes,
    @DefaultValue("400") int mostUnpackedMegabytes,
    @DefaultValue("20000000") int mostCharacters,
    @DefaultValue("5000") int mostPages,
    @DefaultValue("1000") int mostEmbedded,
    @DefaultValue("5") int deepest,
    @DefaultValue("2") int children) {

  /// In bytes.
  private static final long MEGABYTE = 1024L * 1024;

  public ExtractionSettings {
    requirePositive("timeout-seconds", timeoutSeconds);
    requirePositive("memory-megabytes", memoryMegabytes);
    requirePositive("largest-file-megabytes", largestFileMegabytes);
    requirePositive("most-unpacked-megabytes", mostUnpackedMegabytes);
    requirePositive("most-characters", mostCharacters);
    requirePositive("most-pages", mostPages);
    requirePositive("most-embedded", mostEmbedded);
    requirePositive("deepest", deepest);
    requirePositive("children", children);
  }

  public long largestFile() {
    return largestFileMegabytes * MEGABYTE;
  }

  /// The limits that the child enforces.
  public Limits limits() {
    return new Limits(
        mostCharacters, mostPages, mostEmbedded, deepest, mostUnpackedMegabytes * MEGABYTE);
  }

  private static void requirePositive(String key, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException(
          "naslag.extraction." + key + " is " + value + "; give a number above 0");
    }
  }
}
