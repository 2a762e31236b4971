package nl.naslag.extraction;

import nl.naslag.extraction.text.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What one file may cost.
///
/// @param timeoutSeconds how long one file may take
/// @param memoryMegabytes the heap of a reading child; beside an application of 1 GB this fits 2 GB
/// @param largestFileMegabytes a larger file is not opened
/// @param mostUnpackedMegabytes what the files inside one file may come to together
/// @param mostCharacters the text of one file, with everything in it
/// @param mostPages pages of one PDF
/// @param mostEmbedded files inside one file, at any depth
/// @param deepest how many files may lie within each other
/// @param children how many files are read at the same time
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

  /// The part that the child has to know.
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
