namespace SocialPolicy.Benchmarks;

/// <summary>The eight checks in one loop.</summary>
internal static class LimitLoop
{
    /// <summary>Writes the faults into a buffer with room for them, and returns how many there are.</summary>
    internal static int Find(LimitRows rows, LimitDay day, int[] faults)
    {
        byte[] people = day.People;
        ulong[] present = day.Present;
        LimitRow[] channels = rows.Channels;
        int nobody = people.Length - 1;
        int earliest = day.Today - 7;
        int count = 0;
        for (int i = 0; i < channels.Length; i++)
        {
            ref readonly LimitRow row = ref channels[i];
            if ((row.Flags & LimitFlags.Runs) == 0) continue;
            ReadOnlySpan<int> links = rows.Links.AsSpan(row.Links, row.End);
            byte owner = people[row.Owner];
            if ((owner & LimitPeople.Active) == 0)
                faults[count++] = FaultList.Pack(i, row.Owner == nobody ? Check.SMP1001 : Check.SMP1002);
            if ((owner & ((row.Flags & LimitFlags.Business) != 0 ? LimitPeople.Leader : LimitPeople.NoTrainee)) == 0)
                faults[count++] = FaultList.Pack(i, Check.SMP1003);

            ulong missing = day.Looked;
            int experts = 0;
            foreach (int person in links[..row.Cover])
            {
                missing &= ~present[person];
                experts += people[person] & LimitPeople.Expert;
            }

            if (missing != 0) faults[count++] = FaultList.Pack(i, Check.SMP4003);
            bool namesOperators = (row.Flags & LimitFlags.NamesOperators) != 0;
            byte posters = namesOperators ? (byte)0 : owner;
            foreach (int person in links[row.Cover..]) posters |= people[person];
            foreach (int person in links[row.Cover..row.Team]) experts += people[person] & LimitPeople.Expert;
            if (experts < 2 * LimitPeople.Expert) faults[count++] = FaultList.Pack(i, Check.SMP4001);
            if ((posters & LimitPeople.NoLeader) != 0)
            {
                if (row.Recipient < 0 || (people[row.Recipient] & LimitPeople.Leader) == 0) faults[count++] = FaultList.Pack(i, Check.SMP3001);
                if (row.LastReport < earliest && row.Since <= earliest) faults[count++] = FaultList.Pack(i, Check.SMP3002);
            }

            if (row.Undisclosed >= 0 && PostsForAnother(people, namesOperators ? links[row.Cover..] : links[..(row.Owner == nobody ? 0 : 1)], row.Undisclosed))
                faults[count++] = FaultList.Pack(i, Check.SMP2001);
            if (row.Promise > ((row.Flags & LimitFlags.Quick) != 0 ? 24 * 60 : 48 * 60)) faults[count++] = FaultList.Pack(i, Check.SMP5003);
        }

        return count;
    }

    private static bool PostsForAnother(byte[] people, ReadOnlySpan<int> posters, int speaker)
    {
        foreach (int poster in posters)
        {
            if (poster != speaker && (people[poster] & LimitPeople.Active) != 0) return true;
        }

        return false;
    }
}
