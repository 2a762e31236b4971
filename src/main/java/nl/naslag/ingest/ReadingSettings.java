package nl.naslag.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the corpus is read.
///
/// @param commitEvery how long what was read waits at most before it can be searched
/// @param retryAfter when a postponed file is tried again; each further wait is twice as long
/// @param longestRetry the longest wait between two tries
/// @param askAbove the share of the known documents that may go at once, in percent; if more are
///     missing, a person is asked first
@ConfigurationProperties("naslag.reading")
public record ReadingSettings(
    @DefaultValue("15s") Duration commitEvery,
    @DefaultValue("15s") Duration retryAfter,
    @DefaultValue("1h") Duration longestRetry,
    @DefaultValue("20") int askAbove) {
  public ReadingSettings {
    if (askAbove < 0 || askAbove > 100) {
      throw new IllegalArgumentException(
          "naslag.reading.ask-above is " + askAbove + "; give a percentage from 0 to 100");
    }
    requirePositive("commit-every", commitEvery);
    requirePositive("retry-after", retryAfter);
    requirePositive("longest-retry", longestRetry);
  }

  private static void requirePositive(String key, Duration value) {
    if (!value.isPositive()) {
      throw new IllegalArgumentException("naslag.reading." + key + " must be more than 0");
    }
  }
}
