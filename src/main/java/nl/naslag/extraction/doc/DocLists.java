package nl.naslag.extraction.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.extraction.office.LevelDefinition;
import nl.naslag.extraction.office.ListDefinition;
import nl.naslag.extraction.text.NumberStyle;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The lists of an old Word document, in the same form as those of a new one.
final class DocLists {
  // How the file encodes the number of a level in the printed text.
  private static final char LAST_PLACE = (char) (LevelDefinition.MOST - 1);

  /// The list of a paragraph; empty for a paragraph outside any list.
  Optional<ListDefinition> of(Paragraph paragraph) {
    try {
      return paragraph.isInList() ? Optional.of(list(paragraph)) : Optional.empty();
    } catch (RuntimeException e) {
      // The file does not define this list; its items are text all the same.
      return Optional.empty();
    }
  }

  private static ListDefinition list(Paragraph paragraph) {
    HWPFList list = paragraph.getList();
    List<LevelDefinition> levels = new ArrayList<>();
    for (ListLevel level : list.getListData().getLevels()) {
      if (levels.size() < LevelDefinition.MOST) {
        levels.add(levelOf(level));
      }
    }
    Map<Integer, Integer> starts = new HashMap<>();
    override(list.getLFOData(), levels, starts);
    String id = String.valueOf(paragraph.getProps().getIlfo());
    return new ListDefinition(id, String.valueOf(list.getLsid()), levels, starts);
  }

  private static void override(
      LFOData overrides, List<LevelDefinition> levels, Map<Integer, Integer> starts) {
    if (overrides == null || overrides.getRgLfoLvl() == null) {
      return;
    }
    for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
      int level = override == null ? -1 : override.getLevelNum();
      if (level >= 0 && level < levels.size()) {
        if (override.isFormatting() && override.getLevel() != null) {
          levels.set(level, levelOf(override.getLevel()));
        }
        if (override.isStartAt()) {
          int start = override.isFormatting() ? levels.get(level).start() : override.getIStartAt();
          starts.put(level, start);
        }
      }
    }
  }

  private static LevelDefinition levelOf(ListLevel level) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(level.getNumberText()).toCharArray()) {
      text.append(c <= LAST_PLACE ? "%" + (c + 1) : String.valueOf(c));
    }
    return new LevelDefinition(
        level.getStartAt(),
        style(level.getNumberFormat()),
        text.toString(),
        -1,
        level.isLegalNumbering(),
        "");
  }

  /// Looks up the file format's code for a number style.
  private static NumberStyle style(int number) {
    return switch (number) {
      case 1 -> NumberStyle.UPPER_ROMAN;
      case 2 -> NumberStyle.LOWER_ROMAN;
      case 3 -> NumberStyle.UPPER_LETTER;
      case 4 -> NumberStyle.LOWER_LETTER;
      case 5 -> NumberStyle.ORDINAL;
      case 22 -> NumberStyle.DECIMAL_ZERO;
      case 23 -> NumberStyle.BULLET;
      case 255 -> NumberStyle.NONE;
      default -> NumberStyle.DECIMAL;
    };
  }
}
