package nl.naslag.trace.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/// The table of public numbers.
public interface RequestNumberRows extends ListCrudRepository<RequestNumberRow, String> {
  /// Every place of every number, in one statement: lowest number first, then as first seen.
  @Query(
      """
      select request_number_row as number, passage_id, words_hash from numbered_place_row
      order by request_number_row, request_number_row_key
      """)
  List<HeldPlace> places();

  /// The last number with this start, by length and then by value: ten thousand follows 9999.
  @Query(
      """
      select number from request_number_row where number like concat(:start, '%')
      order by char_length(number) desc, number desc limit 1
      """)
  @Nullable String lastOf(String start);

  /// How many places have a number; never decreases.
  @Query("select count(*) from numbered_place_row")
  long countPlaces();

  /// A place with the number that it was given.
  record HeldPlace(String number, String passageId, String wordsHash) {}
}
