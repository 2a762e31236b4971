package nl.naslag.ui.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.ui.html.Address;

/// The lines that are ticked on the screen of one tab; its address lists them.
final class TickedLines {
  /// The parameter of the address with their ids.
  static final String PARAMETER = "kies";

  /// In lines; an address must stay short enough to be sent.
  private static final int MOST = 100;

  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Runnable remember;

  /// @param remember called after each change
  TickedLines(Runnable remember) {
    this.remember = remember;
  }

  /// Starts again with the lines of an address that are still in the list.
  void begin(Address address, List<CommitmentLine> lines) {
    ids.clear();
    listeners.clear();
    Set<String> asked = new HashSet<>(address.all(PARAMETER));
    if (!asked.isEmpty()) {
      lines.stream().map(CommitmentLine::id).filter(asked::contains).limit(MOST).forEach(ids::add);
    }
  }

  /// @param listener updates what depends on the ticks of the current list
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  boolean holds(CommitmentLine line) {
    return ids.contains(line.id());
  }

  int size() {
    return ids.size();
  }

  /// The ticked lines, in the order of the list.
  List<CommitmentLine> of(List<CommitmentLine> lines) {
    return lines.stream().filter(this::holds).toList();
  }

  void turn(CommitmentLine line) {
    if (!ids.remove(line.id()) && ids.size() < MOST) {
      ids.add(line.id());
    }
    changed();
  }

  /// Ticks all of the lines, as far as there is room.
  void add(List<CommitmentLine> lines) {
    for (CommitmentLine line : lines) {
      if (ids.size() < MOST) {
        ids.add(line.id());
      }
    }
    changed();
  }

  void clear() {
    ids.clear();
    changed();
  }

  /// The address with the ticked lines in place of those it has.
  Address in(Address address) {
    Address with = address.without(PARAMETER);
    for (String id : ids) {
      with = with.plus(PARAMETER, id);
    }
    return with;
  }

  private void changed() {
    remember.run();
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
