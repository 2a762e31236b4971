package nl.naslag.cli.run;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands, and gives those that ask for it the way to the services.
///
/// Spring cannot make the commands: a command decides first which part of it is started.
public final class CommandFactory implements IFactory {
  private final IFactory plain = CommandLine.defaultFactory();
  private final Services services;

  public CommandFactory(Services services) {
    this.services = services;
  }

  /// Anything but a command, such as a mixin or a converter, is made as picocli always does.
  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Services.class) {
        // Commands are for their own packages only.
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(services));
      }
    }
    return plain.create(type);
  }
}
