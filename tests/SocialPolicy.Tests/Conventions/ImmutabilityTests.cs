using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialPolicy.Tests;

/// <summary>What the library hands out does not change.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What changes on purpose: filled in while in one hand, made when first asked for, and enumerators.</summary>
    private static readonly string[] Changing = ["Tally", "Detail", "PolicyOptions", "Table`1._ids", "Clock._known", "Enumerator"];

    public static TheoryData<Type> Types { get; } = [.. Library.Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Properties_are_set_at_most_while_an_object_is_made(Type type) =>
        Assert.All(type.GetProperties(Declared), property =>
        {
            bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? true;
            Assert.True(init || Changes(type, property.Name), $"{type.Name}.{property.Name} can be set.");
        });

    [Theory]
    [MemberData(nameof(Types))]
    public void Fields_are_read_only(Type type) =>
        Assert.All(type.GetFields(Declared), field =>
        {
            bool constant = field.IsInitOnly || field.IsLiteral || (type.IsEnum && field.Name == "value__");
            Assert.True(constant || Changes(type, field.Name), $"{type.Name}.{field.Name} can be set.");
        });

    [Theory]
    [MemberData(nameof(Types))]
    public void No_public_field_but_constants(Type type) =>
        Assert.All(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static), field =>
            Assert.True(field.IsLiteral || field.Name == "value__", $"{type.Name}.{field.Name} is a public field."));

    [Theory]
    [MemberData(nameof(Types))]
    public void No_collection_that_can_be_changed_is_shown(Type type) =>
        Assert.All(type.GetProperties(Declared & ~BindingFlags.NonPublic), property =>
            Assert.False(CanBeChanged(property.PropertyType), $"{type.Name}.{property.Name} is a {property.PropertyType.Name}."));

    private static bool Changes(Type type, string member) =>
        Changing.Any(name => name == type.Name || name == $"{type.Name}.{member}");

    private static bool CanBeChanged(Type type)
    {
        if (type.IsByRef || type.IsPointer) return true;
        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (definition == typeof(Span<>) || definition == typeof(Memory<>)) return true;
        if (type.Assembly == Library.Assembly) return false;
        return type.IsArray
            || definition == typeof(ICollection<>) || definition == typeof(IList<>)
            || definition == typeof(IDictionary<,>) || definition == typeof(ISet<>)
            || typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type)
            || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>));
    }
}
