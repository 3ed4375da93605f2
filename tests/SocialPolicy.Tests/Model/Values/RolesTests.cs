namespace SocialPolicy.Tests;

public class RolesTests
{
    [Fact]
    public void Named_sets_cover_the_roles_that_they_say()
    {
        Assert.Equal("owner, executive", Roles.Leadership.ToString());
        Assert.Equal("apprentice, intern", Roles.Trainee.ToString());
        Assert.Equal("owner, executive, manager, employee, contractor", Roles.NonTrainee.ToString());
        Assert.Equal("manager, employee, apprentice, intern, contractor", Roles.NonLeadership.ToString());
        Assert.Equal("owner, executive, manager, employee, apprentice, intern, contractor", Roles.Everyone.ToString());
        Assert.Equal("", default(Roles).ToString());
    }

    [Fact]
    public void Sets_are_equal_whatever_the_order_in_which_they_were_named()
    {
        Assert.Equal(Roles.Leadership, Roles.Of(Role.Executive, Role.Owner, Role.Owner));
        Assert.Equal(Roles.Leadership.GetHashCode(), (Role.Executive | (Roles)Role.Owner).GetHashCode());
        Assert.Equal(Roles.Everyone, Roles.NonTrainee | Roles.Trainee);
        Assert.Equal(Roles.Everyone, Roles.Of(Roles.Leadership, Roles.NonLeadership));
    }

    [Fact]
    public void Sets_know_what_they_hold()
    {
        Assert.True(Roles.Leadership.Contains(Role.Owner));
        Assert.False(Roles.Leadership.Contains(Role.Manager));
        Assert.True(Roles.Everyone.Contains(Roles.Trainee));
        Assert.False(Roles.Trainee.Contains(Roles.Everyone));
        Assert.True(Roles.Trainee.Contains(default(Roles)));
        Assert.True(Roles.NonTrainee.Overlaps(Roles.Leadership));
        Assert.False(Roles.Trainee.Overlaps(Roles.Leadership));
        Assert.False(Roles.Everyone.Overlaps(default));
    }

    [Fact]
    public void Sets_count_their_roles()
    {
        Assert.Equal(7, Roles.Everyone.Count);
        Assert.Equal(2, Roles.Leadership.Count);
        Assert.Equal(0, default(Roles).Count);
        Assert.True(default(Roles).IsEmpty);
        Assert.False(Roles.Trainee.IsEmpty);
        Assert.Equal([Role.Apprentice, Role.Intern], Roles.Trainee.ToValueList());
    }
}
