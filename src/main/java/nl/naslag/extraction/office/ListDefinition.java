package nl.naslag.extraction.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list of a document.
///
/// @param id of this list
/// @param definition lists with the same definition continue each other's count
/// @param levels from the outermost; at most [LevelDefinition#MOST]
/// @param starts the start number of each level in this list, by level from 0
public record ListDefinition(
    String id, String definition, List<LevelDefinition> levels, Map<Integer, Integer> starts) {
  public ListDefinition {
    levels = List.copyOf(levels);
    starts = Map.copyOf(starts);
  }

  LevelDefinition level(int level) {
    return level < levels.size() ? levels.get(level) : LevelDefinition.NONE;
  }

  /// The level, from 0, of paragraphs with a style.
  public Optional<Integer> levelOf(String style) {
    for (int i = 0; i < levels.size(); i++) {
      if (!style.isEmpty() && levels.get(i).style().equals(style)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
