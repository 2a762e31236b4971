package nl.naslag.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organisation, or a kind of organisation, named in policy documents.
///
/// @param group id of the general party it belongs to ("provincie" for provincie Drenthe), or its
///     kind ("ministerie", "organisatie")
/// @param names matched regardless of capitals
/// @param properNames names with a proper noun, which must be capitalised
/// @param abbreviations matched exactly as written
/// @param memberNames the bare name after "de gemeenten …", "de ministeries van …"
/// @param uri in TOOI, the government's list of organisations; absent where TOOI does not list it
public record Party(
    String id,
    String label,
    String group,
    @Nullable String uri,
    List<String> names,
    List<String> properNames,
    List<String> abbreviations,
    List<String> memberNames) {
  public Party {
    names = orNone(names);
    properNames = orNone(properNames);
    abbreviations = orNone(abbreviations);
    memberNames = orNone(memberNames);
  }

  // The vocabulary file omits the lists a party does not have.
  private static List<String> orNone(@Nullable List<String> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /// Whether it is the Rijk or one of its ministries.
  public boolean isRijk() {
    return id.equals("rijk") || group.equals("ministerie");
  }

  public PartyMention mention(PartyRole role) {
    return new PartyMention(id, label, uri, role);
  }

  public Concept concept() {
    return new Concept(id, label, "", uri == null ? List.of() : List.of(uri));
  }
}
