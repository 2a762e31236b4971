package nl.naslag.trace.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a public number, with the places of the request that it was given to.
///
/// @param places in the order in which they were first seen with this number
public record RequestNumberRow(
    @Id String number,
    @Version @Nullable Long version,
    Instant givenAt,
    List<NumberedPlaceRow> places) {

  /// A place by its passage and by a hash of its words, either of which finds it back.
  record NumberedPlaceRow(String passageId, String wordsHash) {}

  RequestNumberRow with(List<NumberedPlaceRow> more) {
    List<NumberedPlaceRow> all = new ArrayList<>(places);
    all.addAll(more);
    return new RequestNumberRow(number, version, givenAt, all);
  }
}
