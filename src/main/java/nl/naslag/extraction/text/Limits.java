package nl.naslag.extraction.text;

import java.util.List;
import java.util.stream.Stream;

/// Limits on the result of reading one file, whatever the file asks for.
///
/// The child enforces these itself; time and memory are enforced from outside, out of a file's
/// reach.
///
/// @param mostCharacters of text, including all embedded files
/// @param mostPages of one PDF
/// @param mostEmbedded embedded files, at any depth
/// @param deepest maximum nesting of files within files
/// @param mostUnpacked bytes of all embedded files together
public record Limits(
    int mostCharacters, int mostPages, int mostEmbedded, int deepest, long mostUnpacked) {

  /// As command-line arguments of the child; [#parse] reads them back.
  public List<String> arguments() {
    return Stream.of(mostCharacters, mostPages, mostEmbedded, deepest, mostUnpacked)
        .map(String::valueOf)
        .toList();
  }

  /// Trusts its input, which comes from the application, not from a file.
  public static Limits parse(String[] arguments) {
    return new Limits(
        Integer.parseInt(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Long.parseLong(arguments[4]));
  }
}
