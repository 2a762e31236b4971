package nl.naslag.structure.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// Headings numbered by a label: "Spoor 1: …", "Spoor 2: …". They contain what follows.
final class LabelledHeadings {
  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}\\p{L}+)\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,4})\\s*[:.–-]\\s*\\p{Lu}.*");
  private final Set<Block> members = Collections.newSetFromMap(new IdentityHashMap<>());

  LabelledHeadings(List<Block> blocks) {
    Map<String, List<Block>> labels = new HashMap<>();
    for (Block block : blocks) {
      label(block)
          .ifPresent(label -> labels.computeIfAbsent(label, l -> new ArrayList<>()).add(block));
    }
    labels.values().stream().filter(same -> same.size() > 1).forEach(members::addAll);
  }

  private static Optional<String> label(Block block) {
    if (!block.is(BlockKind.HEADING)) {
      return Optional.empty();
    }
    Matcher found = LABEL.matcher(block.words());
    return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /// Whether this heading is one of at least two with the same label.
  boolean holds(Block heading) {
    return members.contains(heading);
  }
}
