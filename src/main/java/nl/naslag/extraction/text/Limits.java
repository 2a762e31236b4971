package nl.naslag.extraction.text;

import java.util.List;
import java.util.stream.Stream;

/// What reading one file may yield, whatever the file asks for.
///
/// The child keeps these itself; time and memory are kept from outside, where a file cannot reach.
///
/// @param mostCharacters of text, all files inside counted
/// @param mostPages of one PDF
/// @param mostEmbedded files inside one file, at any depth
/// @param deepest how many files may lie within each other
/// @param mostUnpacked bytes of all files inside one file
public record Limits(
    int mostCharacters, int mostPages, int mostEmbedded, int deepest, long mostUnpacked) {

  /// As arguments of the child's command line; [#parse] reads them back.
  public List<String> arguments() {
    return Stream.of(mostCharacters, mostPages, mostEmbedded, deepest, mostUnpacked)
        .map(String::valueOf)
        .toList();
  }

  /// Trusts its input: it comes from the application, not from a file.
  public static Limits parse(String[] arguments) {
    return new Limits(
        Integer.parseInt(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Long.parseLong(arguments[4]));
  }
}
